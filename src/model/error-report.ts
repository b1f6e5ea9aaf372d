/** Where an error is reported: by mail, or as an issue of a repository. */
export type ReportWay = { by: 'mail'; to: string } | { by: 'issue'; to: string };

/**
 * Characters that a link of each way can have: mail programs on Windows cut at about two thousand, and servers of
 * repositories refuse addresses of more than about eight thousand.
 */
export const longestReport = { mail: 1900, issue: 7000 } as const;

/** How errors reach the contact of a site: a mail address, or the address of a repository's issues; null for any other. */
export function reportWayOf(contact: string | null): ReportWay | null {
  if (contact === null) return null;
  const mail = /^(?:mailto:)?([^\s@?&]+@[^\s@?&]+)$/.exec(contact.trim())?.[1];
  if (mail) return { by: 'mail', to: mail };
  const issues = /^https:\/\/\S+\/issues(?=\/?$)/.exec(contact.trim())?.[0];
  return issues ? { by: 'issue', to: issues } : null;
}

/** The repository to which the contact of a site belongs; null where it names none. */
export function repositoryOf(contact: string | null): string | null {
  const way = reportWayOf(contact);
  return way?.by === 'issue' ? way.to.replace(/(\/-)?\/issues$/, '') : null;
}

/** The link that opens a message with its subject and text; the text is cut where the link would be too long. */
export function writeReportLink(way: ReportWay, subject: string, body: string): string {
  const linkWith = (text: string) =>
    way.by === 'mail'
      ? `mailto:${encodeMailAddress(way.to)}?subject=${encode(subject)}&body=${encode(text.replaceAll('\n', '\r\n'))}`
      : `${way.to}/new?title=${encode(subject)}&body=${encode(text)}`;
  const characters = Array.from(body);
  let kept = characters.length;
  while (kept > 0 && linkWith(characters.slice(0, kept).join('')).length > longestReport[way.by]) kept -= 1;
  return linkWith(characters.slice(0, kept).join(''));
}

const encode = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
const encodeMailAddress = (address: string) => encode(address).replace('%40', '@');
