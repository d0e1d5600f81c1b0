import { IconCopy, IconFileImport } from '@tabler/icons-react'
import type { StartKey } from './starts'
import classes from './start-choice.module.css'

/** What a letter is made of, from the top, as strokes: how tall each is and how it is drawn. */
type Stroke = readonly [
  shape: 'head' | 'title' | 'text' | 'image' | 'rows' | 'button' | 'columns' | 'bars',
  height: number,
]

const drawings: Record<Exclude<StartKey, 'last' | 'file'>, readonly Stroke[]> = {
  launch: [
    ['head', 7],
    ['image', 13],
    ['title', 4],
    ['text', 8],
    ['button', 5],
  ],
  monthly: [
    ['head', 7],
    ['title', 4],
    ['text', 8],
    ['rows', 12],
    ['columns', 10],
  ],
  minutes: [
    ['head', 7],
    ['title', 4],
    ['text', 12],
    ['rows', 12],
    ['text', 5],
  ],
  monitoring: [
    ['head', 7],
    ['rows', 12],
    ['rows', 12],
    ['button', 5],
  ],
  callForContributions: [
    ['head', 7],
    ['title', 6],
    ['text', 8],
    ['button', 6],
    ['text', 6],
  ],
  yearInReview: [
    ['head', 7],
    ['title', 4],
    ['bars', 14],
    ['columns', 10],
    ['text', 5],
  ],
  empty: [],
}

/** A letter drawn in small. */
export function Thumbnail({ start }: { start: StartKey }) {
  if (start === 'last' || start === 'file') {
    const Icon = start === 'last' ? IconCopy : IconFileImport
    return (
      <span className={classes['thumbnail']}>
        <Icon size={20} stroke={1.5} aria-hidden />
      </span>
    )
  }
  const gap = 3
  const strokes = drawings[start]
  const topOf = (index: number) =>
    4 + strokes.slice(0, index).reduce((sum, [, height]) => sum + height + gap, 0)
  return (
    <span className={classes['thumbnail']}>
      <svg viewBox="0 0 48 60" width={48} height={60} aria-hidden>
        {strokes.map(([shape, height], index) => (
          <Drawn key={topOf(index)} shape={shape} y={topOf(index)} height={height} />
        ))}
      </svg>
    </span>
  )
}

function Drawn({ shape, y, height }: { shape: Stroke[0]; y: number; height: number }) {
  const lines = (step: number) =>
    Array.from({ length: Math.floor(height / step) }, (_, at) => y + at * step)
  switch (shape) {
    case 'head':
      return <rect className={classes['strong']} x={0} y={0} width={48} height={height + 2} />
    case 'title':
      return <rect className={classes['strong']} x={6} y={y} width={26} height={3} />
    case 'text':
      return lines(3).map((top) => (
        <rect key={top} className={classes['soft']} x={6} y={top} width={36} height={1.4} />
      ))
    case 'image':
      return <rect className={classes['tint']} x={6} y={y} width={36} height={height} />
    case 'rows':
      return lines(4).map((top) => (
        <g key={top}>
          <rect className={classes['tint']} x={6} y={top} width={7} height={2.4} />
          <rect className={classes['soft']} x={16} y={top} width={26} height={1.6} />
        </g>
      ))
    case 'button':
      return <rect className={classes['strong']} x={15} y={y} width={18} height={4.5} rx={1.5} />
    case 'columns':
      return [6, 25].map((x) => (
        <rect key={x} className={classes['tint']} x={x} y={y} width={17} height={height} />
      ))
    case 'bars':
      return [
        { x: 6, tall: 5 },
        { x: 13.6, tall: 9 },
        { x: 21.2, tall: 7 },
        { x: 28.8, tall: 13 },
        { x: 36.4, tall: 11 },
      ].map(({ x, tall }) => (
        <rect
          key={x}
          className={classes['tint']}
          x={x}
          y={y + height - tall}
          width={5}
          height={tall}
        />
      ))
  }
}
