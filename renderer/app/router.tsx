import { useMemo } from 'react'
import { createHashRouter, RouterProvider } from 'react-router'
import { SettingsPage } from '../features/settings/settings-page'
import { TrashPage } from '../features/trash/trash-page'
import { Frame } from './frame'
import { TodayPage } from './today/today-page'

/** Loaded when first asked for: the calendar is a third of the page's code. */
const calendar = async () => {
  const [{ CalendarPage }, { RitualPanel }] = await Promise.all([
    import('../features/calendar/calendar-page'),
    import('../features/rituals/panel/ritual-panel'),
  ])
  return { Component: () => <CalendarPage panel={<RitualPanel />} /> }
}

/** The screens of an open workspace. Addresses are French, as the words people read. */
export function AppRouter() {
  const router = useMemo(
    () =>
      createHashRouter([
        {
          element: <Frame />,
          children: [
            { path: '/', element: <TodayPage /> },
            { path: '/rituels', lazy: calendar },
            { path: '/reglages', element: <SettingsPage /> },
            { path: '/corbeille', element: <TrashPage /> },
            { path: '*', element: <TodayPage /> },
          ],
        },
      ]),
    [],
  )
  return <RouterProvider router={router} />
}
