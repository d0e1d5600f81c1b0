import { Tooltip, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
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

interface Shown {
  name: string
  value: string
  /** How it is computed, said on hover and on focus. */
  formula: string
  /** Said below it, a line each. */
  notes: readonly string[]
}

/** A figure either becomes what the chart draws, or leads to the rows behind it. */
type FigureProps = Shown & ({ isPressed: boolean; onPress: () => void } | { to: string })

/** One figure that says its formula and opens what is behind it. */
export function Figure(props: FigureProps) {
  const { name, value, formula, notes } = props
  const className = classes['figure'] ?? ''
  const content = (
    <>
      <span className={classes['name']}>{name}</span>
      <span className={classes['value']}>{value}</span>
      {notes.map((note) => (
        <span key={note} className={classes['note']}>
          {note}
        </span>
      ))}
    </>
  )
  return (
    <Tooltip
      label={formula}
      multiline
      w={320}
      p="8px 12px"
      events={{ hover: true, focus: true, touch: true }}
    >
      {'to' in props ? (
        <Link className={className} to={props.to} aria-description={formula}>
          {content}
        </Link>
      ) : (
        <UnstyledButton
          className={className}
          aria-pressed={props.isPressed}
          aria-description={formula}
          onClick={props.onPress}
        >
          {content}
        </UnstyledButton>
      )}
    </Tooltip>
  )
}
