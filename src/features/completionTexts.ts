/** Texts that are shown while a code or a reason is being typed. */
export const completionTexts = {
  bytesLeft: '{left} of {room} bytes left',
  takes: 'Codes that {api} takes: {codes}.',
  reasonRoom: 'At most {room} bytes of UTF-8, and only beside a code.',
} as const;
