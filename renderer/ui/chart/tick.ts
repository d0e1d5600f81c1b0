/** How the words along an axis look. */
export const tick = { fill: 'var(--v-dim)', fontSize: 12.5 }
