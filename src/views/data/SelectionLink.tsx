import type { ReactNode } from 'react';
import type { Selection } from '../../model/selection.ts';
import type { AboutLinks } from './about-links.ts';
import { GoLink } from './GoLink.tsx';

type Props = { selection: Selection; links: AboutLinks; label?: string; children: ReactNode };

/** Leads to a selection of the page. */
export function SelectionLink({ selection, links, label, children }: Props) {
  return (
    <GoLink
      to={links.addressOfSelection(selection)}
      {...(label !== undefined && { label })}
      onGo={() => links.onSelect(selection)}
    >
      {children}
    </GoLink>
  );
}
