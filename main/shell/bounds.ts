import type { Rectangle } from 'electron'

const DEFAULT_SIZE = { width: 1280, height: 820 } as const

/** The least of a window that must lie on a screen for a hand to catch it by its title. */
const GRIP = { width: 160, height: 40 } as const

/**
 * The bounds to open a window with: the remembered ones while their title bar can still be
 * reached on a screen of today, else only a size that fits the first screen.
 */
export function windowBounds(
  remembered: Rectangle | undefined,
  workAreas: readonly Rectangle[],
): Rectangle | { width: number; height: number } {
  if (remembered !== undefined && workAreas.some((area) => canBeCaught(remembered, area))) {
    const { x, y, width, height } = remembered
    return { x, y, width, height }
  }
  const [first] = workAreas
  const size = remembered ?? DEFAULT_SIZE
  return {
    width: Math.min(size.width, first?.width ?? size.width),
    height: Math.min(size.height, first?.height ?? size.height),
  }
}

function canBeCaught(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const below = area.y + area.height - bounds.y
  return width >= GRIP.width && bounds.y >= area.y && below >= GRIP.height
}
