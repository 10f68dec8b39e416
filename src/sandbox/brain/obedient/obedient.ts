import type { Brain } from '../brain.ts';

export const obedient: Brain = { name: 'obedient', answer: () => [{ type: 'text', text: 'Hello.' }] };
