import { useTranslation } from 'react-i18next'
import { capitalised } from '../../../text/dates'
import { useDocumentTitle } from '../../../ui/use-document-title'
import { AttendanceArc } from '../detail/attendance-arc'
import { sessionWhen } from '../session-when'
import type { ClosingForm } from './closing-form'
import type { ClosingSubject } from './closing-subject'
import classes from './closing.module.css'
import { headsOf } from './read-closing'

/** What is being closed, and how many came as the sheet stands. */
export function ClosingHeader({ subject, form }: { subject: ClosingSubject; form: ClosingForm }) {
  const { t } = useTranslation()
  useDocumentTitle(t('closing.title'))
  return (
    <header className={classes['header']}>
      <div>
        <p className={classes['quiet']}>{t('closing.title')}</p>
        <h2 className={classes['title']}>{subject.title}</h2>
        <p className={classes['quiet']}>{capitalised(sessionWhen(subject, 'full'))}</p>
      </div>
      <AttendanceArc counts={headsOf(form)} />
    </header>
  )
}
