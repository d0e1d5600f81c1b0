import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../preload/contract/session-shapes'
import { client } from '../../../api/client'
import { capitalised } from '../../../text/dates'
import { Paper } from '../../../ui/print/paper'
import { PrintButton } from '../../../ui/print/print-button'
import { SessionScreen } from '../session-screen'
import { sessionWhen } from '../session-when'
import { useSaveFile } from '../../../ui/use-save-file'
import { useNames } from '../../../ui/person/use-names'
import { type SheetLine, sheetLines } from './sheet-lines'
import classes from './sheet.module.css'

/** The columns of the CSV, in the order the engine writes them. */
const columns = [
  'name',
  'organisation',
  'email',
  'registered',
  'attended',
  'mode',
  'minutes',
] as const

/** What people sign when they come: printed, saved as PDF, or taken to a spreadsheet. */
export function AttendanceSheetPage() {
  const { t } = useTranslation()
  return (
    <SessionScreen title={t('sessions.sheet.title')} actions={sheetActions}>
      {(session) => <Sheet session={session} />}
    </SessionScreen>
  )
}

function sheetActions(session: Session) {
  return <SheetActions session={session} />
}

function SheetActions({ session }: { session: Session }) {
  const { t } = useTranslation()
  return (
    <>
      <CsvButton session={session} />
      <PrintButton fileName={`${t('sessions.sheet.title')} ${session.title} ${session.startOn}`} />
    </>
  )
}

function CsvButton({ session }: { session: Session }) {
  const { t } = useTranslation()
  const exportFile = useSaveFile()
  const headers = columns.map((column) => t(`sessions.sheet.headers.${column}`))
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      onClick={() =>
        void exportFile(() => client.sessions.exportAttendance({ id: session.id, headers }))
      }
    >
      {t('sessions.sheet.csv')}
    </Button>
  )
}

function Sheet({ session }: { session: Session }) {
  const { t } = useTranslation()
  const lines = useMemo(() => [sheetLines(session)], [session])
  return (
    <Paper orientation="portrait" title={t('sessions.sheet.title')} columns={lines}>
      {([shown = []]) => (
        <div data-column className={classes['sheet']}>
          <Heading session={session} />
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">{t('sessions.sheet.name')}</th>
                <th scope="col">{t('sessions.sheet.organisation')}</th>
                <th scope="col" className={classes['signature']}>
                  {t('sessions.sheet.signature')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <Line key={line.key} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Paper>
  )
}

function Heading({ session }: { session: Session }) {
  const { t } = useTranslation()
  const lead = useNames([session.leadId]).nameOf(session.leadId)
  const { title, place } = session
  return (
    <div className={classes['heading']}>
      <p className={classes['title']}>{title}</p>
      <p>{capitalised(sessionWhen(session, 'full'))}</p>
      {place !== '' && <p>{t('sessions.sheet.place', { place })}</p>}
      {lead !== '' && <p>{t('sessions.sheet.lead', { name: lead })}</p>}
    </div>
  )
}

function Line({ line: { name, organisation } }: { line: SheetLine }) {
  return (
    <tr data-block>
      <td>{name}</td>
      <td>{organisation}</td>
      {/* Signed by hand. */}
      <td>{'\u00A0'}</td>
    </tr>
  )
}
