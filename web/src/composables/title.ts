/** 页面标题 – for pages whose title is known only when their data is. */
import { watchEffect } from 'vue';
import { useI18n } from 'vue-i18n';

export function useTitle(title: () => string | undefined): void {
  const { t } = useI18n();
  watchEffect(() => {
    const known = title();
    if (known !== undefined) document.title = `${known} · ${t('product')}`;
  });
}
