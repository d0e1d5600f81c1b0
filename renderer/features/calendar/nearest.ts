/** Where something lies on the page. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** A step sideways costs more than one straight ahead: rows and columns are followed first. */
const sidewaysCost = 3

/** The rank of the box one meets first going from one of them in a direction; null at the edge. */
export function nearest(boxes: readonly Box[], from: number, direction: Direction): number | null {
  const here = boxes[from]
  if (here === undefined) return null
  let best: { index: number; cost: number } | null = null
  for (const [index, box] of boxes.entries()) {
    const ahead = distanceAhead(here, box, direction)
    if (index === from || ahead <= 0) continue
    const cost = ahead + sidewaysCost * distanceAside(here, box, direction)
    if (best === null || cost < best.cost) best = { index, cost }
  }
  return best?.index ?? null
}

function distanceAhead(here: Box, box: Box, direction: Direction): number {
  switch (direction) {
    case 'left':
      return here.left - box.left
    case 'right':
      return box.left - here.left
    case 'up':
      return here.top - box.top
    case 'down':
      return box.top - here.top
  }
}

function distanceAside(here: Box, box: Box, direction: Direction): number {
  const isHorizontal = direction === 'left' || direction === 'right'
  return isHorizontal ? Math.abs(box.top - here.top) : Math.abs(box.left - here.left)
}
