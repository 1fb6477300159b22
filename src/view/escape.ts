const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML, between tags and inside quoted attributes. A broken surrogate becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[&<>"']/g, sign => NAMED[sign]!);
}
