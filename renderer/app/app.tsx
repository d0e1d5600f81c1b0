import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { queries } from '../api/client'
import { ExportIcsProvider } from '../ui/calendar/export-ics-provider'
import { NoticeProvider } from '../ui/notice/notice'
import { cssVariablesResolver, theme } from '../ui/theme/theme'
import { ErrorBoundary } from './error-boundary'
import { Gate } from './gate'

const colorSchemeManager = localStorageColorSchemeManager({ key: 'veillee.appearance' })

/** What every screen stands in. Mantine writes no style element: variables.css holds its variables. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      cssVariablesResolver={cssVariablesResolver}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queries}>
        <NoticeProvider>
          <ExportIcsProvider>
            <ErrorBoundary>
              <Gate />
            </ErrorBoundary>
          </ExportIcsProvider>
        </NoticeProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
