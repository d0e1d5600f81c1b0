import { describe, expect, it } from 'vitest'
import { type Box, nearest } from './nearest'

const box = (left: number, top: number): Box => ({ left, top, right: left + 100, bottom: top + 20 })

/** Monday 2, Monday 2 (second), Wednesday 4, Monday 9, Friday 13. */
const boxes = [box(0, 0), box(0, 25), box(200, 0), box(0, 120), box(400, 120)]

describe('arrow keys between occurrences', () => {
  it.each([
    [0, 'down', 1],
    [1, 'down', 3],
    [0, 'right', 2],
    [1, 'right', 2],
    [3, 'right', 4],
    [4, 'left', 3],
    [4, 'up', 2],
    [3, 'up', 1],
    [0, 'up', null],
    [0, 'left', null],
    [4, 'right', null],
  ] as const)('from %i %s to %s', (from, direction, expected) => {
    expect(nearest(boxes, from, direction)).toBe(expected)
  })
})
