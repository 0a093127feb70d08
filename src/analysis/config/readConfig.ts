import ts from 'typescript';
import { type Config, configSchema } from './config.js';
import { configName } from './configName.js';

/** Reads a config file, comments and trailing commas included. A problem costs no more than the entry it is in. */
export function readConfig(text: string): { readonly config: Config; readonly problems: readonly string[] } {
  const { config: json, error } = ts.parseConfigFileTextToJson(configName, text);
  if (error) return { config: {}, problems: [ts.flattenDiagnosticMessageText(error.messageText, ' ')] };
  const { success, data, error: invalid } = configSchema.safeParse(json);
  if (success) return { config: data, problems: [] };
  const problems = invalid.issues.map((issue) => {
    // What is wrong with a key, rather than that something is.
    const [{ message } = issue] = issue.code === 'invalid_key' ? issue.issues : [];
    return [issue.path.join('.'), message].filter(Boolean).join(': ');
  });
  for (const { path, ...issue } of invalid.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    for (const key of keys) remove(json, key.slice(0, key[0] === 'codes' || key[0] === 'rules' ? 2 : 1));
  }
  return { config: configSchema.safeParse(json).data ?? {}, problems };
}

function remove(json: unknown, path: readonly PropertyKey[]): void {
  const [key, ...rest] = path;
  if (typeof json !== 'object' || json === null || key === undefined) return;
  if (rest.length > 0) remove(Reflect.get(json, key), rest);
  else Reflect.deleteProperty(json, key);
}
