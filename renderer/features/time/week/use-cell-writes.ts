import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useNotice } from '../../../ui/notice/notice'
import { clockWords } from '../../../ui/time/clock-words'
import { useWrite } from '../../../ui/use-write'
import type { CellEdit, PastedBlock } from './paste-block'
import type { GridRow } from './week-rows'
import type { WeekView } from './use-week-view'

/** What was typed and is being written, by line and day. */
export type PendingCells = ReadonlyMap<string, number>

const cellKey = (rowId: string, day: number) => `${rowId} ${day}`

/** Writes cells of the week, each edit one action that can be undone, a pasted block too. */
export function useCellWrites({ personId, days }: WeekView, rows: readonly GridRow[]) {
  const { t } = useTranslation()
  const write = useWrite()
  const show = useNotice()
  const [pending, setPending] = useState<PendingCells>(new Map())
  const dayWords = (day: number) => formatDay(days[day] ?? '', 'day', currentLanguage())

  const save = async (edits: readonly CellEdit[], done: string) => {
    const cells = edits.flatMap((edit) => {
      const row = rows.find(({ id }) => id === edit.rowId)
      const day = days[edit.day]
      if (row === undefined || day === undefined) return []
      const { category, link } = row
      const target = link === null ? null : { kind: link.kind, id: link.id }
      return [{ day, category, link: target, seconds: edit.seconds }]
    })
    const written = new Map(edits.map(withKey))
    setPending((before) => new Map([...before, ...written]))
    await write({ run: () => client.time.setCells({ personId: personId ?? '', cells }), done })
    // What was typed since in the same cell is on its way too.
    setPending(
      (before) => new Map([...before].filter(([key, seconds]) => written.get(key) !== seconds)),
    )
  }

  return {
    pending,
    setCell: (edit: CellEdit) => {
      const said = { time: clockWords(edit.seconds, true), day: dayWords(edit.day) }
      return save(
        [edit],
        edit.seconds === 0 ? t('time.week.cleared', said) : t('time.week.set', said),
      )
    },
    paste: async ({ edits, leftOut, timed }: PastedBlock) => {
      const rest = [
        ...(leftOut > 0 ? [t('time.week.leftOut', { count: leftOut })] : []),
        ...(timed > 0 ? [t('time.week.pastedTimed', { count: timed })] : []),
      ]
      if (edits.length === 0) {
        show({ kind: 'failure', text: [t('time.week.nothingPasted'), ...rest].join(' ') })
        return
      }
      await save(edits, [t('time.week.pasted', { count: edits.length }), ...rest].join('. '))
    },
    setZero: (day: string, isZero: boolean) => {
      const words = formatDay(day, 'day', currentLanguage())
      const said = { day: words.charAt(0).toLocaleUpperCase() + words.slice(1) }
      return write({
        run: () => client.time.setZeroDay({ personId: personId ?? '', day, isZero }),
        done: isZero ? t('time.week.zeroSet', said) : t('time.week.zeroTaken', said),
      })
    },
  }
}

/** A line as it will be: what was typed a moment ago counts before it is in the file. */
export function withPending(row: GridRow, pending: PendingCells): GridRow {
  if (pending.size === 0) return row
  const days = row.days.map((cell, day) => {
    const seconds = pending.get(cellKey(row.id, day))
    if (seconds === undefined) return cell
    return { ...cell, seconds, untimedSeconds: seconds - cell.seconds + cell.untimedSeconds }
  })
  return { ...row, days }
}

function withKey({ rowId, day, seconds }: CellEdit): [string, number] {
  return [cellKey(rowId, day), seconds]
}
