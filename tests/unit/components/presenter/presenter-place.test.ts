import { expect, test } from 'vitest';
import { cardStyle, scrim } from '../../../../components/presenter/presenter-place.ts';

test('the card never lies on what it speaks of, and the scrim leaves it free', () => {
	const window = { width: 1280, height: 720 };
	const around = { top: 44, bar: 66, barOnTop: false, window };
	expect(cardStyle({ ...around, spot: { x: 10, y: 200, width: 580, height: 140 } })).toMatchObject({ right: '32px', width: '608px' });
	expect(cardStyle({ ...around, spot: { x: 700, y: 200, width: 560, height: 140 } })).toMatchObject({ left: '32px' });
	expect(cardStyle({ ...around, spot: { x: 220, y: 80, width: 650, height: 100 } })).toMatchObject({ top: '196px' });
	expect(cardStyle({ ...around, spot: { x: 220, y: 500, width: 650, height: 100 } })).toMatchObject({ bottom: '236px' });
	const [above, before, behind, below] = scrim({ top: 44, window, spot: { x: 220, y: 80, width: 650, height: 100 } });
	expect([above, before, behind, below]).toEqual([
		{ left: '0px', top: '44px', width: '1280px', height: '36px' },
		{ left: '0px', top: '80px', width: '220px', height: '100px' },
		{ left: '870px', top: '80px', width: '410px', height: '100px' },
		{ left: '0px', top: '180px', width: '1280px', height: '540px' },
	]);
});
