import { render } from 'preact';
import { BoardPage } from '../../components/board/BoardPage.tsx';
import { Board } from './board.ts';
import { boardPorts } from './board-ports.ts';

const root = document.getElementById('board');
if (root) {
	let waiting = 0;
	const draw = () => {
		waiting = 0;
		render(<BoardPage view={board.view} actions={board.actions} />, root);
	};
	const drawSoon = () => {
		if (waiting === 0) waiting = requestAnimationFrame(draw);
	};
	const board = new Board(boardPorts(), drawSoon);
	draw();
	board.start();
	// What happened meanwhile in other windows is seen when somebody comes back.
	document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && board.start());
}
