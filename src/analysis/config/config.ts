import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { type PrivateCode, reconnectionMeanings, reconnections } from '../../registry/vocabularies/vocabulary.js';
import { environments } from '../environment/environment.js';
import { maxGlobLength, maxGlobs } from '../limits.js';
import { quickGlob } from './globs.js';
import { testFileTreatments } from './testFiles.js';

z.config(en());

const environment = z.optional(z.enum(['auto', ...environments])).register(z.globalRegistry, {
  description: 'Where the code runs, and so whose its global WebSocket is.',
});
const rules = z
  .optional(z.record(z.string(), z.enum(['default', 'off', 'hint', 'information', 'warning', 'error'])))
  .register(z.globalRegistry, { description: 'The severity of each rule, by its id.' });
const testFiles = z.optional(z.enum(testFileTreatments)).register(z.globalRegistry, {
  description: 'How files that look like tests are treated: as all others, with hints only, or not at all.',
});
const glob = z
  .string()
  .check(z.minLength(1), z.maxLength(maxGlobLength))
  .check(z.regex(quickGlob, 'A glob has at most four "*", three of them in one name, and at most three "{"'));
const globs = z.array(glob).check(z.maxLength(maxGlobs));

/** The content of the file. Its JSON schema is generated from this. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  environment,
  rules,
  testFiles,
  ignore: z.optional(globs).register(z.globalRegistry, {
    description:
      'Files and folders that are not checked, as globs from the folder of this config: "dist", "*.gen.ts", "src/legacy/**", and after "!" what is checked.',
  }),
  overrides: z
    .optional(
      z.array(
        z.strictObject({
          files: globs.check(z.minLength(1)).register(z.globalRegistry, {
            description: 'Its files and folders, as globs from the folder of this config.',
          }),
          environment,
          rules,
          testFiles,
        }),
      ),
    )
    .register(z.globalRegistry, {
      description:
        'Settings for some files only. They take precedence over the settings outside, later entries over earlier ones.',
    }),
  codes: z
    .optional(
      z.record(
        z
          .string()
          .check(z.regex(/^[34]\d{3}$/, 'Not a code from 3000 to 4999'))
          .register(z.globalRegistry, { patternErrorMessage: 'A code of your own is a number from 3000 to 4999.' }),
        z.strictObject({
          name: z.string().check(z.minLength(1)).register(z.globalRegistry, { description: 'The name of the code.' }),
          meaning: z
            .optional(z.string())
            .register(z.globalRegistry, { description: 'What it means, in a sentence or two.' }),
          sentBy: z
            .optional(z.enum(['client', 'server', 'both']))
            .register(z.globalRegistry, { description: 'Which end sends it. The other end is not offered it.' }),
          reconnect: z.optional(z.enum(reconnections)).register(z.globalRegistry, {
            description: 'Whether, and how, to connect again when it has arrived.',
            enumDescriptions: reconnections.map((reconnection) => reconnectionMeanings[reconnection]),
          }),
          url: z
            .optional(z.url({ protocol: /^https?$/ }))
            .register(z.globalRegistry, { description: 'Where to read more.', pattern: '^https?:' }),
        }),
      ),
    )
    .register(z.globalRegistry, {
      description: "The team's own codes: 4000 to 4999 for private use, 3000 to 3999 for what is registered with IANA.",
    }),
});

/** The valid content of a `.close-codes.json`, without the entries that can't be used. */
export type Config = z.infer<typeof configSchema>;

/** A code that the team has defined. */
export interface TeamCode extends PrivateCode {
  readonly url?: string;
}

/** The severity of each rule in a file, by the configs of its folders, the nearest first. */
export function ruleSettings(folders: readonly { readonly config?: Config }[]): NonNullable<Config['rules']> {
  return Object.assign({}, ...folders.map(({ config }) => config?.rules).reverse());
}

/** The codes that a config defines, in order. */
export function codesOf({ codes = {} }: Config): readonly TeamCode[] {
  return Object.entries(codes).map(([code, { name, meaning, sentBy, reconnect, url }]) => ({
    code: Number(code),
    name,
    ...(meaning !== undefined && { meaning }),
    ...(sentBy && { sentBy }),
    ...(reconnect && { reconnect }),
    ...(url !== undefined && { url }),
  }));
}
