import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { Opener, type Opening } from './opener'
import classes from './figure.module.css'

interface FiguresProps {
  label: string
  columns: 3 | 4
  children: ReactNode
}

/** Figures side by side, under one name. */
export function Figures({ label, columns, children }: FiguresProps) {
  return (
    <div className={classes['figures']} data-columns={columns} role="group" aria-label={label}>
      {children}
    </div>
  )
}

interface FigureProps {
  name: string
  value: string
  /** How it is computed, said on hover and on focus. */
  formula: string
  /** Said below it, a line each. */
  notes: readonly string[]
  opening: Opening
}

/** One figure that says its formula and opens what is behind it. */
export function Figure(props: FigureProps) {
  const { name, value, formula, notes, opening } = props
  return (
    <Tooltip
      label={formula}
      multiline
      w={320}
      p="8px 12px"
      events={{ hover: true, focus: true, touch: true }}
    >
      <Opener opening={opening} className={classes['figure'] ?? ''} aria-description={formula}>
        <span className={classes['name']}>{name}</span>
        <span className={classes['value']}>{value}</span>
        {notes.map((note) => (
          <span key={note} className={classes['note']}>
            {note}
          </span>
        ))}
      </Opener>
    </Tooltip>
  )
}
