import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { Translation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state'

interface State {
  error: Error | null
}

/** A screen that failed says so, and leaves a way out; what was saved is safe in the engine. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <Translation>
        {(t) => (
          <EmptyState title={t('app.broken')} text={t('app.brokenText')}>
            <Button onClick={() => window.location.reload()}>{t('app.reload')}</Button>
            <Button
              variant="default"
              onClick={() => void navigator.clipboard.writeText(`${error.name}: ${error.message}`)}
            >
              {t('app.copyDetails')}
            </Button>
          </EmptyState>
        )}
      </Translation>
    )
  }
}
