import type { FC } from "hono/jsx";

/* Ends before punctuation, which in Chinese follows an address without a space. */
const address = /https?:\/\/[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*[A-Za-z0-9/_=~-]/g;

/** Text as it is, line breaks kept, web addresses to click on. */
export const MessageText: FC<{ text: string }> = ({ text }) => <p class="text">{[...withLinks(text)]}</p>;

function* withLinks(text: string) {
  let from = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    if (index > from) yield text.slice(from, index);
    yield (
      <a href={url} target="_blank" rel="noopener noreferrer">
        {url}
      </a>
    );
    from = index + url.length;
  }
  if (from < text.length) yield text.slice(from);
}
