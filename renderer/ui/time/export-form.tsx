import { Button, Progress } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rounding } from '../../../preload/contract/time-shapes'
import { failureSentence } from '../../text/failure-sentence'
import { currentLanguage } from '../../text/language'
import { Choice } from '../form/choice'
import { useNotice } from '../notice/notice'
import { saveFile } from '../save-file'
import classes from './export-form.module.css'
import { RoundingFields } from './rounding-fields'
import { useFileWords } from './use-file-words'

const formats = ['xlsx', 'csvFrench', 'csvInternational'] as const
type Format = (typeof formats)[number]

/** What the engine is asked for: a kind of file, how it is rounded, the words in it. */
export interface ExportAsked {
  format: 'xlsx' | 'csv'
  isFrench: boolean
  rounding: Rounding
  words: Record<string, string>
}

interface ExportFormProps {
  of: 'time' | 'statement'
  /** Without lines, only days can be rounded. */
  hasLines: boolean
  make: (asked: ExportAsked, signal: AbortSignal) => Promise<File>
  onSaved: () => void
}

/** A kind of file and how to round what goes out: exact and rounded stand side by side in it. */
export function ExportForm({ of, hasLines, make, onSaved }: ExportFormProps) {
  const { t } = useTranslation()
  const show = useNotice()
  const wordsOf = useFileWords()
  const [format, setFormat] = useState<Format>('xlsx')
  const [isWorking, setWorking] = useState(false)
  const working = useRef<AbortController | null>(null)
  useEffect(() => () => working.current?.abort(), [])
  const [rounding, setRounding] = useState<Rounding>({
    minutes: 0,
    way: 'nearest',
    of: hasLines ? 'entry' : 'day',
  })
  const run = async () => {
    const controller = new AbortController()
    working.current = controller
    setWorking(true)
    const asked: ExportAsked = {
      format: format === 'xlsx' ? 'xlsx' : 'csv',
      // A workbook has its dates as its reader writes them.
      isFrench: format === 'xlsx' ? currentLanguage() === 'fr' : format === 'csvFrench',
      rounding,
      words: wordsOf(rounding),
    }
    try {
      const file = await make(asked, controller.signal)
      saveFile(file)
      show({ kind: 'done', text: t('timeExport.saved', { name: file.name }) })
      onSaved()
    } catch (error) {
      // Whoever stopped it knows.
      if (!controller.signal.aborted) {
        show({ kind: 'failure', text: failureSentence(error, t) })
      }
    } finally {
      setWorking(false)
    }
  }
  return (
    <div className={classes['form']}>
      <Choice
        label={t('timeExport.format')}
        value={format}
        data={formats.map((value) => ({ value, label: t(`timeExport.${value}`) }))}
        onChange={(picked) => setFormat(formats.find((one) => one === picked) ?? 'xlsx')}
      />
      <p className={classes['text']}>{t(`timeExport.about.${format}`)}</p>
      <RoundingFields value={rounding} onChange={setRounding} hasLines={hasLines} />
      <p className={classes['text']}>{t(`timeExport.text.${of}`)}</p>
      <div role="status" className={classes['text']}>
        {isWorking && (
          <>
            <p>{t('timeExport.working')}</p>
            <Progress value={100} animated aria-label={t('timeExport.working')} />
          </>
        )}
      </div>
      <div className={classes['actions']}>
        {isWorking && (
          <Button variant="default" onClick={() => working.current?.abort()}>
            {t('timeExport.stop')}
          </Button>
        )}
        <Button
          loading={isWorking}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void run()}
        >
          {t('timeExport.save')}
        </Button>
      </div>
    </div>
  )
}
