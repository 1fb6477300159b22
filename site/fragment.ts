/** What a link to the playground carries. */
export interface Given {
  readonly text: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly publishedAt: string;
}

/** The part of an address behind `#`, which browsers never send to a server. */
export function formatFragment({ text, publishedAt }: Given): string {
  return `#${new URLSearchParams({ ...(publishedAt === '' ? {} : { published: publishedAt }), text }).toString()}`;
}

/** Undefined where the fragment carries no text. */
export function parseFragment(fragment: string): Given | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/u, ''));
  const text = fields.get('text');
  return text === null ? undefined : { text, publishedAt: fields.get('published') ?? '' };
}
