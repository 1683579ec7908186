import { render } from 'preact';
import { HandOver } from '../../components/dialogs/HandOver.tsx';
import { handoverText } from '../../engine/wording/handover-text.ts';
import { send } from '../../messaging/send.ts';
import { door } from './door.ts';
import { openLayer } from './layer.ts';

/** Shows what whoever comes next will find to do, as text to copy. */
export async function showHandover(): Promise<void> {
	const { session } = door().overlay ?? {};
	if (!session?.checklist) return;
	const { checklist, nextSteps } = session;
	const rows = nextSteps.map((step) => ({ step, started: false }));
	const next = await send({ kind: 'preview', rows, posts: [] }).catch(() => null);
	const text = handoverText(checklist, next);
	const layer = openLayer('handover');
	if (layer) render(<HandOver text={text} copy={async () => navigator.clipboard.writeText(text)} close={layer.close} />, layer.content);
}
