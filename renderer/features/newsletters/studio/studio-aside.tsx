import { Tabs } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckCount } from '../checks/check-count'
import { CheckPanel } from '../checks/check-panel'
import { useFoundChecks } from '../checks/checks-provider'
import { LetterHeadForm } from '../look/letter-head-form'
import classes from './studio.module.css'
import { type StudioAside, useLetterBlocks, useStudio } from './use-studio'

// Rich text is half of what the studio weighs: no form is there at first.
const BlockForm = lazy(async () => {
  const { BlockForm: form } = await import('../blocks/block-form')
  return { default: form }
})

const isAside = (value: string | null): value is StudioAside =>
  value === 'block' || value === 'check'

/** What can be set of the block chosen, or of the letter while none is; and what is left to check. */
export function StudioAsidePane() {
  const { t } = useTranslation()
  const { aside, showAside, selected } = useStudio()
  const { byPath } = useLetterBlocks()
  const checks = useFoundChecks()
  const block = selected === null ? undefined : byPath.get(selected)
  return (
    <aside className={classes['aside']} aria-label={t('letterStudio.aside')}>
      <Tabs
        value={aside}
        keepMounted={false}
        onChange={(value) => isAside(value) && showAside(value)}
        classNames={{
          root: classes['tabs'] ?? '',
          tab: classes['tab'] ?? '',
          panel: classes['panel'] ?? '',
        }}
      >
        <Tabs.List grow>
          <Tabs.Tab value="block">
            {block ? t('letterStudio.block') : t('letterStudio.letter')}
          </Tabs.Tab>
          <Tabs.Tab value="check">
            {t('letterStudio.check')}
            <CheckCount checks={checks} />
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="block" tabIndex={0}>
          {block && selected !== null ? (
            <Suspense>
              <BlockForm key={selected} block={block} path={selected} />
            </Suspense>
          ) : (
            <LetterHeadForm />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="check" tabIndex={0}>
          <CheckPanel checks={checks} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
}
