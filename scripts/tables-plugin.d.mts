import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';

export declare const viteTables: Plugin;
export declare const esbuildTables: EsbuildPlugin;
export declare const esbuildTablesApart: EsbuildPlugin;
