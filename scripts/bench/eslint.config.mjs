// What comes nearest to this project in ESLint alone.
import parser from '@typescript-eslint/parser';

export default [
  {
    files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
    languageOptions: { parser },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name='close'][arguments.0.value=1006]", message: 'No.' },
      ],
    },
  },
  { ignores: ['**/*.d.{ts,mts,cts}'] },
];
