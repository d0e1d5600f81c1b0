import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state'

/** A screen that failed says so, and leaves a way out; what was saved is safe in the engine. */
export function BrokenScreen({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const clipboard = useClipboard()
  const reference = useMemo(() => crypto.randomUUID().slice(-12), [])
  const details = () => {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    return [reference, new Date().toISOString(), window.location.hash, name, message].join('\n')
  }
  return (
    <EmptyState title={t('app.broken')} text={t('app.brokenText', { reference })}>
      <Button onClick={() => window.location.reload()}>{t('app.reload')}</Button>
      <Button variant="default" onClick={() => clipboard.copy(details())}>
        {clipboard.copied ? t('common.copied') : t('app.copyDetails')}
      </Button>
    </EmptyState>
  )
}
