import { runPhase } from './run-phase.ts';

runPhase('meaning');
