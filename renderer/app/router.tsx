import { useMemo } from 'react'
import { createHashRouter, type RouteObject, RouterProvider, useRouteError } from 'react-router'
import type { Workspace } from '../../preload/contract/workspace'
import { SettingsPage } from '../features/settings/settings-page'
import { CategorySettings } from '../features/time/categories/category-settings'
import { TrashPage } from '../features/trash/trash-page'
import { BrokenScreen } from './broken-screen'
import { Frame } from './frame'
import { supervisionScreens } from './supervision-screens'
import { TodayPage } from './today/today-page'

/** Loaded when first asked for: the calendar is a third of the page's code. */
const calendar = async () => {
  const [{ CalendarPage }, { RitualPanel }, { MoveSpanQuestion }] = await Promise.all([
    import('../features/calendar/calendar-page'),
    import('../features/rituals/panel/ritual-panel'),
    import('../ui/calendar/move-span-question'),
  ])
  const Component = () => (
    <MoveSpanQuestion>
      <CalendarPage panel={<RitualPanel />} />
    </MoveSpanQuestion>
  )
  return { Component }
}

const newRitual = async () => {
  const { NewRitualDrawer } = await import('../features/rituals/form/new-ritual-drawer')
  return { Component: NewRitualDrawer }
}

const editRitual = async () => {
  const { EditRitualDrawer } = await import('../features/rituals/form/edit-ritual-drawer')
  return { Component: EditRitualDrawer }
}

const allRituals = async () => {
  const { AllRitualsPage } = await import('../features/rituals/list/all-rituals-page')
  return { Component: AllRitualsPage }
}

const rhythm = async () => {
  const { RhythmPage } = await import('../features/rhythm/rhythm-page')
  return { Component: RhythmPage }
}

const importCalendar = async () => {
  const { ImportPage } = await import('../features/calendar/import/import-page')
  return { Component: ImportPage }
}

const sessions = async () => {
  const [{ SessionsPage }, { ShareAside }] = await Promise.all([
    import('../features/sessions/sessions-page'),
    import('../features/share/share-aside'),
  ])
  return { Component: () => <SessionsPage aside={<ShareAside />} /> }
}

const session = async () => {
  const { SessionDetail } = await import('../features/sessions/detail/session-detail')
  return { Component: SessionDetail }
}

const newSession = async () => {
  const { NewSessionDrawer } = await import('../features/sessions/form/session-drawer')
  return { Component: NewSessionDrawer }
}

const editSession = async () => {
  const { EditSessionDrawer } = await import('../features/sessions/form/session-drawer')
  return { Component: EditSessionDrawer }
}

const openOccurrence = async () => {
  const { OpenOccurrence } = await import('../features/sessions/open-occurrence')
  return { Component: OpenOccurrence }
}

const closeSession = async () => {
  const { ClosingPage } = await import('../features/sessions/closing/closing-page')
  return { Component: ClosingPage }
}

const closeOccurrence = async () => {
  const { OccurrenceClosingPage } = await import('../features/sessions/closing/closing-page')
  return { Component: OccurrenceClosingPage }
}

const attendanceSheet = async () => {
  const { AttendanceSheetPage } = await import('../features/sessions/sheet/attendance-sheet-page')
  return { Component: AttendanceSheetPage }
}

const sessionMessage = async () => {
  const { MessagePage } = await import('../features/sessions/message/message-page')
  return { Component: MessagePage }
}

const share = async () => {
  const { SharePage } = await import('../features/share/share-page')
  return { Component: SharePage }
}

const printMonth = async () => {
  const { PrintMonthPage } = await import('../features/calendar/print/month-page')
  return { Component: PrintMonthPage }
}

const printTerm = async () => {
  const { PrintTermPage } = await import('../features/calendar/print/term-page')
  return { Component: PrintTermPage }
}

const community = async () => {
  const { MembersPage } = await import('../features/members/list/members-page')
  return { Component: MembersPage }
}

const importPeople = async () => {
  const { ImportPeoplePage } = await import('../features/members/import/import-people-page')
  return { Component: ImportPeoplePage }
}

const time = async () => {
  const [{ TimePage }, { StatementsAside }] = await Promise.all([
    import('../features/time/time-page'),
    import('../features/statements/aside/statements-aside'),
  ])
  return { Component: () => <TimePage aside={<StatementsAside />} /> }
}

const timeReport = async () => {
  const { ReportPage } = await import('../features/time/report/report-page')
  return { Component: ReportPage }
}

const engagement = async () => {
  const { EngagementPage } = await import('../features/time/report/engagement-page')
  return { Component: EngagementPage }
}

const statements = async () => {
  const { StatementsPage } = await import('../features/statements/list/statements-page')
  return { Component: StatementsPage }
}

const submitStatement = async () => {
  const { SubmitDrawer } = await import('../features/statements/submit/submit-drawer')
  return { Component: SubmitDrawer }
}

const statement = async () => {
  const { StatementPage } = await import('../features/statements/detail/statement-page')
  return { Component: StatementPage }
}

const printStatement = async () => {
  const { StatementPrintPage } = await import('../features/statements/print/statement-print-page')
  return { Component: StatementPrintPage }
}

const timeList = async () => {
  const { TimeListPage } = await import('../features/time/list/list-page')
  return { Component: TimeListPage }
}

const library = async () => {
  const [{ LibraryPage }, { ExportDialog }] = await Promise.all([
    import('../features/resources/list/library-page'),
    import('../features/references/export/export-dialog'),
  ])
  const Component = () => <LibraryPage Exporting={ExportDialog} />
  return { Component }
}

const monitoring = async () => {
  const { SourcesPage } = await import('../features/sources/sources-page')
  return { Component: SourcesPage }
}

const importReferences = async () => {
  const { ImportReferencesPage } =
    await import('../features/references/import/import-references-page')
  return { Component: ImportReferencesPage }
}

const duplicates = async () => {
  const { DuplicatesPage } = await import('../features/duplicates/duplicates-page')
  return { Component: DuplicatesPage }
}

const letters = async () => {
  const { LettersPage } = await import('../features/newsletters/list/letters-page')
  return { Component: LettersPage }
}

const newLetter = async () => {
  const { NewLetterDrawer } = await import('../features/newsletters/list/new-letter-drawer')
  return { Component: NewLetterDrawer }
}

const letterVersions = async () => {
  const { VersionsPage } = await import('../features/newsletters/versions/versions-page')
  return { Component: VersionsPage }
}

const letter = async () => {
  const { StudioPage } = await import('../features/newsletters/studio/studio-page')
  return { Component: StudioPage }
}

const printLetter = async () => {
  const { LetterPrintPage } = await import('../features/newsletters/out/print-page')
  return { Component: LetterPrintPage }
}

const letterSettings = async () => {
  const { LetterSettingsPage } = await import('../features/newsletters/look/letter-settings-page')
  return { Component: LetterSettingsPage }
}

const screens: RouteObject[] = [
  { path: '/', element: <TodayPage /> },
  {
    path: '/rituels',
    lazy: calendar,
    children: [
      { path: 'nouveau', lazy: newRitual },
      { path: ':ritualId/modifier', lazy: editRitual },
    ],
  },
  { path: '/rituels/tous', lazy: allRituals },
  { path: '/rituels/rythme', lazy: rhythm },
  { path: '/rituels/import', lazy: importCalendar },
  {
    path: '/seances',
    lazy: sessions,
    children: [
      { path: 'nouvelle', lazy: newSession },
      { path: 'de', lazy: openOccurrence },
      { path: 'clore', lazy: closeOccurrence },
      { path: ':sessionId/clore', lazy: closeSession },
      {
        path: ':sessionId',
        lazy: session,
        children: [{ path: 'modifier', lazy: editSession }],
      },
    ],
  },
  { path: '/seances/:sessionId/emargement', lazy: attendanceSheet },
  { path: '/seances/:sessionId/message', lazy: sessionMessage },
  { path: '/seances/part', lazy: share },
  { path: '/imprimer/mois', lazy: printMonth },
  { path: '/imprimer/trimestre', lazy: printTerm },
  { path: '/imprimer/lettre/:letterId', lazy: printLetter },
  { path: '/ressources', lazy: library },
  { path: '/ressources/veille', lazy: monitoring },
  { path: '/ressources/import', lazy: importReferences },
  { path: '/ressources/doublons', lazy: duplicates },
  { path: '/lettres', lazy: letters, children: [{ path: 'nouvelle', lazy: newLetter }] },
  { path: '/lettres/reglages', lazy: letterSettings },
  { path: '/lettres/:letterId', lazy: letter },
  { path: '/lettres/:letterId/versions', lazy: letterVersions },
  { path: '/temps', lazy: time },
  { path: '/temps/liste', lazy: timeList },
  { path: '/temps/bilan', lazy: timeReport },
  { path: '/temps/engagement', lazy: engagement },
  {
    path: '/temps/releves',
    lazy: statements,
    children: [{ path: 'nouveau', lazy: submitStatement }],
  },
  { path: '/temps/releves/:statementId', lazy: statement },
  { path: '/temps/releves/:statementId/imprimer', lazy: printStatement },
  { path: '/communaute', lazy: community },
  { path: '/communaute/import', lazy: importPeople },
  { path: '/reglages', element: <SettingsPage categories={<CategorySettings />} /> },
  { path: '/corbeille', element: <TrashPage /> },
  { path: '*', element: <TodayPage /> },
]

/** The screens of an open workspace. Addresses are French, as the words people read. */
export function AppRouter({ kind }: { kind: Workspace['kind'] }) {
  const shown = kind === 'supervision' ? supervisionScreens : screens
  const router = useMemo(
    () =>
      createHashRouter([
        {
          element: <Frame />,
          // A screen that breaks leaves the rail and the bar around it.
          children: [{ errorElement: <BrokenRoute />, children: shown }],
        },
      ]),
    [shown],
  )
  return <RouterProvider router={router} />
}

function BrokenRoute() {
  return <BrokenScreen error={useRouteError()} />
}
