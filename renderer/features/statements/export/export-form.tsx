import { Button } from '@mantine/core'
import { IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../../../../preload/contract/statements'
import type { Rounding } from '../../../../preload/contract/time'
import { client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { useFileWords } from '../../../ui/time/use-file-words'
import { useSave } from '../use-save'
import classes from './export.module.css'
import { RoundingFields } from './rounding-fields'

/** How to round what goes out, then the file: exact and rounded side by side in it. */
export function ExportForm({ statement: { id, payload } }: { statement: Statement }) {
  const { t } = useTranslation()
  const save = useSave()
  const wordsOf = useFileWords()
  const hasLines = payload.level !== 'totals'
  const [rounding, setRounding] = useState<Rounding>({
    minutes: 0,
    way: 'nearest',
    of: hasLines ? 'entry' : 'day',
  })
  const [running, setRunning] = useState<'xlsx' | 'csv' | null>(null)
  const run = async (kind: 'xlsx' | 'csv') => {
    setRunning(kind)
    const words = wordsOf(rounding)
    await save(() =>
      kind === 'xlsx'
        ? client.statements.exportXlsx({ id, rounding, words })
        : client.statements.exportCsv({
            id,
            rounding,
            words,
            isFrench: currentLanguage() === 'fr',
          }),
    )
    setRunning(null)
  }
  return (
    <div className={classes['form']}>
      <p className={classes['text']}>{t('statements.export.text')}</p>
      <RoundingFields value={rounding} onChange={setRounding} hasLines={hasLines} />
      <div className={classes['actions']}>
        <Button
          variant="default"
          loading={running === 'csv'}
          leftSection={<IconFileTypeCsv size={16} aria-hidden />}
          onClick={() => void run('csv')}
        >
          {t('statements.export.csv')}
        </Button>
        <Button
          loading={running === 'xlsx'}
          leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
          onClick={() => void run('xlsx')}
        >
          {t('statements.export.xlsx')}
        </Button>
      </div>
    </div>
  )
}
