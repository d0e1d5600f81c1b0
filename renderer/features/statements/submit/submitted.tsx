import { Button } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Statement } from '../../../../preload/contract/statements'
import { client } from '../../../api/client'
import { HashText } from '../../../ui/statements/hash-text'
import { useSaveFile } from '../../../ui/use-save-file'
import { usePeriodWords } from '../../../ui/statements/use-period-words'
import classes from './submit.module.css'

/** What was just submitted, its hash, and the file to hand over. */
export function Submitted({ statement }: { statement: Statement }) {
  const { t } = useTranslation()
  const save = useSaveFile()
  const words = usePeriodWords()
  const next = useRef<HTMLButtonElement>(null)
  // The button that submitted is gone: the keyboard goes on with the file.
  useEffect(() => next.current?.focus(), [])
  const { id, personName, hash } = statement
  return (
    <div className={classes['submitted']} role="status">
      <p className={classes['strong']}>
        {words.nameOf(statement)} · {personName}
      </p>
      <p>{t('statements.submit.doneText')}</p>
      <div>
        <p className={classes['quiet']}>{t('statements.submit.hash')}</p>
        <HashText hash={hash} />
      </div>
      <div className={classes['buttons']}>
        <Button
          leftSection={<IconFileDownload size={16} aria-hidden />}
          ref={next}
          onClick={() => void save(() => client.statements.exportReview({ id }))}
        >
          {t('statements.submit.saveFile')}
        </Button>
        <Button variant="default" component={Link} to={`/temps/releves/${id}`}>
          {t('statements.submit.open')}
        </Button>
      </div>
    </div>
  )
}
