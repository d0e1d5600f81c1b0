import { useTranslation } from 'react-i18next'
import classes from './import.module.css'

const programs = ['firefox', 'chrome', 'safari', 'zotero', 'raindrop', 'pocket', 'feeds'] as const

/** How to get one's own things out of the programs they are in. */
export function ImportHelp() {
  const { t } = useTranslation()
  return (
    <aside className={classes['help']} aria-labelledby="import-aide">
      <h2 id="import-aide">{t('libraryImport.help.title')}</h2>
      <dl>
        {programs.map((program) => (
          <div key={program}>
            <dt>{t(`libraryImport.help.${program}.name`)}</dt>
            <dd>{t(`libraryImport.help.${program}.text`)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
