import { mount } from '../mosaic.content/mount.tsx';
import { practicePorts } from './practice-ports.ts';

// No content script runs on a page of our own, so the page mounts the same overlay itself.
mount(window, practicePorts(), new AbortController().signal);
