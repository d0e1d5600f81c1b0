import type { Icon as TablerIcon } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import classes from './import.module.css'

interface Fate<Status extends string> {
  status: Status
  icon: TablerIcon
  count: number
  label: string
  /** It asks to be looked at. */
  isFault: boolean
}

interface FateCountsProps<Status extends string> {
  label: string
  fates: readonly Fate<Status>[]
  shown: Status
  onShow: (status: Status) => void
}

/** How many rows take each fate; choosing one lists them. */
export function FateCounts<Status extends string>(props: FateCountsProps<Status>) {
  const { label, fates, shown, onShow } = props
  const style: CSSProperties & Record<'--fates', number> = { '--fates': fates.length }
  return (
    <div role="group" className={classes['counts']} aria-label={label} style={style}>
      {fates.map(({ status, icon: Icon, count, label: words, isFault }) => (
        <button
          key={status}
          type="button"
          className={classes['count']}
          data-fault={(isFault && count > 0) || undefined}
          aria-pressed={shown === status}
          onClick={() => onShow(status)}
        >
          <span className={classes['number']}>
            <Icon size={18} aria-hidden />
            {count}
          </span>
          <span className={classes['quiet']}>{words}</span>
        </button>
      ))}
    </div>
  )
}
