import type { Folds } from '../ui/folds.ts';
import type { Placement, SidebarProps } from '../view.ts';
import type { HeadlineWords } from './headline-words.ts';

/** What each form of the sidebar is drawn from: panel, handle, dock or sheet. */
export type FormProps = SidebarProps & { placement: Placement; headline: HeadlineWords; folds: Folds };
