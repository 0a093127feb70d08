import type { TypedPlace, TypedPlaces } from './frontEnd.js';
import type { LanguageId } from './languages.js';
import { typedPlaces } from './typescript/typedPlaces.js';

const all: readonly TypedPlaces[] = [typedPlaces];

/**
 * The place around an offset (UTF-16) where a code or a reason may be typed. It needs no parser, so it can be called at
 * each keystroke and before a front end is loaded.
 */
export function typedPlaceAt(language: LanguageId, text: string, offset: number): TypedPlace | undefined {
  return all.find(({ languages }) => languages.includes(language))?.typedPlaceAt(text, offset);
}
