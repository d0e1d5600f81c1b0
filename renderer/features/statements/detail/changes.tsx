import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Statement } from '../../../../preload/contract/statements'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { LineChanges } from '../../../ui/statements/line-changes'
import { submitPath } from '../submit-path'
import classes from './detail.module.css'

/** What changed in the workspace since this was submitted, and the way to submit it again. */
export function Changes({ statement }: { statement: Statement }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { changes, hasChanged, payload, personId, state } = statement
  if (!hasChanged && state !== 'returned') return null
  return (
    <section className={classes['changes']} aria-labelledby="ce-qui-a-change">
      <div className={classes['changesHead']}>
        <h2 id="ce-qui-a-change">
          {t(changes.length > 0 ? 'statements.detail.changes' : 'statements.detail.returned')}
        </h2>
        {!isReadOnly && (
          <Button component={Link} to={submitPath(statement, personId)}>
            {t('statements.submit.again')}
          </Button>
        )}
      </div>
      <p className={classes['quiet']}>
        {t(changes.length > 0 ? 'statements.detail.changesText' : 'statements.detail.returnedText')}
      </p>
      {changes.length > 0 && <LineChanges changes={changes} timeZone={payload.timeZone} />}
    </section>
  )
}
