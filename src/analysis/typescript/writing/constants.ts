import type { ConstantWriter } from '../../writer.js';

export const constants: ConstantWriter = {
  isFree: (name, { text }) => !new RegExp(String.raw`(?<![\w$])${name}(?![\w$])`).test(text),

  // Going Away  →  GoingAway
  nameOf(words) {
    const parts = words.split(/[^\p{ID_Continue}]+/u).filter(Boolean);
    const joined = parts.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    return /^\p{ID_Start}/u.test(joined) ? joined : '';
  },

  declare(holder, names, isTyped) {
    const [head, is, foot] = isTyped
      ? [`enum ${holder} {`, ' =', '}']
      : [`const ${holder} = Object.freeze({`, ':', '});'];
    return [head, ...[...names].map(([code, name]) => `\t${name}${is} ${code},`), foot];
  },

  member: (holder, name) => `${holder}.${name}`,
};
