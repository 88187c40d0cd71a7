/** 组件文件 – what a plain TypeScript program (ESLint's) takes a .vue file for; vue-tsc reads the files themselves. */
declare module '*.vue' {
  import type { Component } from 'vue';

  const component: Component;
  export default component;
}
