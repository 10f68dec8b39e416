/** The targets that a run starts by itself, by the names that stand for them. */
export const ownTargets = ['mock', 'aimock'] as const;

export type OwnTarget = (typeof ownTargets)[number];

export const isOwnTarget = (name: string): name is OwnTarget => ownTargets.some((own) => own === name);
