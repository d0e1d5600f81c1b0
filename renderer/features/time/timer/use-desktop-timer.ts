import type { Timer } from '../../../../preload/contract/time'

export function useDesktopTimer(_timer: Timer | null, _toggle: () => void): void {}
