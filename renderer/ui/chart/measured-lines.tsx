import { Opener, type Opening } from './opener'
import classes from './measured-lines.module.css'

interface MeasuredLine {
  key: string
  name: string
  value: string
  /** How far its bar goes, from 0 to 1. */
  ratio: number
  note?: string
  opening: Opening
}

/** Names with a figure and its bar, each opening what is behind it. */
export function MeasuredLines({ lines }: { lines: readonly MeasuredLine[] }) {
  return (
    <ul className={classes['lines']}>
      {lines.map(({ key, name, value, ratio, note, opening }) => (
        <li key={key}>
          <Opener opening={opening} className={classes['line'] ?? ''}>
            <span className={classes['name']}>{name}</span>
            <span className={classes['value']}>{value}</span>
            <span className={classes['track']} aria-hidden>
              <span className={classes['fill']} style={{ width: `${100 * ratio}%` }} />
            </span>
            {note !== undefined && <span className={classes['note']}>{note}</span>}
          </Opener>
        </li>
      ))}
    </ul>
  )
}
