import { Button } from '@mantine/core'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportScope } from '../../../../preload/contract/references'
import { api } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { Choice } from '../../../ui/form/choice'
import { bibliographyFile, bibliographyHtml, bibliographyText } from './bibliography-file'
import classes from './export.module.css'
import { Reference } from './reference'
import { useCopyRich } from '../../../ui/use-copy-rich'
import { useSaveExport } from './use-save-export'

const styles = ['apa', 'iso690'] as const
const languages = ['fr', 'en'] as const
/** The rest is in what is copied or saved. */
const previewed = 50

interface BibliographyFormProps {
  scope: ExportScope
  onDone: () => void
}

/** A bibliography as it will be, to copy with its italics or to save. */
export function BibliographyForm({ scope, onDone }: BibliographyFormProps) {
  const { t } = useTranslation()
  const copy = useCopyRich({
    copied: t('libraryExport.copied'),
    notCopied: t('libraryExport.notCopied'),
  })
  const { save, isWorking } = useSaveExport(onDone)
  const [style, setStyle] = useState<(typeof styles)[number]>('apa')
  const [locale, setLocale] = useState<(typeof languages)[number]>(currentLanguage())
  const { data, isPending } = useQuery(
    api.references.bibliography.queryOptions({
      input: { ...scope, style, locale },
      placeholderData: keepPreviousData,
    }),
  )
  const entries = data?.entries ?? []
  const title = t('libraryExport.purposes.bibliography')
  return (
    <>
      <div className={classes['pair']}>
        <Choice
          label={t('libraryExport.style')}
          value={style}
          data={styles.map((value) => ({ value, label: t(`libraryExport.styles.${value}`) }))}
          onChange={(picked) => setStyle(styles.find((one) => one === picked) ?? 'apa')}
        />
        <Choice
          label={t('libraryExport.language')}
          value={locale}
          data={languages.map((value) => ({ value, label: t(`libraryExport.languages.${value}`) }))}
          onChange={(picked) => setLocale(languages.find((one) => one === picked) ?? 'fr')}
        />
      </div>
      <div
        role="region"
        className={classes['preview']}
        aria-label={t('libraryExport.preview')}
        aria-busy={isPending}
        lang={locale}
        // What scrolls has to be within reach of the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {entries.slice(0, previewed).map(({ id, html }) => (
          <Reference key={id} html={html} />
        ))}
        {entries.length > previewed && (
          <p className={classes['text']} lang={currentLanguage()}>
            {t('libraryExport.more', { count: entries.length - previewed })}
          </p>
        )}
      </div>
      <div className={classes['actions']}>
        <Button
          variant="default"
          disabled={entries.length === 0}
          loading={isWorking}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void save(() => bibliographyFile(entries, title, locale))}
        >
          {t('libraryExport.save')}
        </Button>
        <Button
          disabled={entries.length === 0}
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => copy({ html: bibliographyHtml(entries), text: bibliographyText(entries) })}
        >
          {t('libraryExport.copy')}
        </Button>
      </div>
    </>
  )
}
