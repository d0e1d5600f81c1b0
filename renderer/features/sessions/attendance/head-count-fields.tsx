import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mode } from '../../../../preload/contract/rituals'
import type { HeadCounts } from '../../../../preload/contract/attendance-shapes'
import classes from './attendance.module.css'
import { readHeads } from './read-heads'

const parts = ['registered', 'inPerson', 'remote'] as const
type Part = (typeof parts)[number]

interface HeadCountFieldsProps {
  counts: HeadCounts
  mode: Mode
  isReadOnly: boolean
  onCount: (counts: HeadCounts) => void
}

/** Three numbers where nobody took the names; each is written when it is left. */
export function HeadCountFields({ counts, mode, isReadOnly, onCount }: HeadCountFieldsProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<Record<Part, string>>({
    registered: String(counts.registered),
    inPerson: String(counts.inPerson),
    remote: String(counts.remote),
  })
  const leave = (part: Part) => {
    const heads = readHeads(typed[part])
    if (heads !== null && heads !== counts[part]) onCount({ ...counts, [part]: heads })
  }
  return (
    <div className={classes['heads']}>
      {parts
        .filter((part) => part === 'registered' || isPlace(part, mode) || counts[part] > 0)
        .map((part) => (
          <TextInput
            key={part}
            label={t(`attendance.heads.${part}`)}
            inputMode="numeric"
            autoComplete="off"
            value={typed[part]}
            disabled={isReadOnly}
            error={readHeads(typed[part]) === null ? t('attendance.headsBad') : null}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setTyped({ ...typed, [part]: event.currentTarget.value })}
            onBlur={() => leave(part)}
          />
        ))}
    </div>
  )
}

function isPlace(part: 'inPerson' | 'remote', mode: Mode): boolean {
  return mode === 'hybrid' || mode === part
}
