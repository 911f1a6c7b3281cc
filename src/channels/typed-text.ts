/** The longest message the assistant takes, in UTF-16 units as a browser counts them. */
export const maxText = 4_000;

/**
 * Text as people meant to send it: without control characters, half surrogates and signs that turn the direction of
 * what follows, none of which anybody types on purpose.
 */
export function typedText(given: string): string {
  return (
    given
      .replace(/\p{Surrogate}/gu, "")
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
      .trim()
  );
}
