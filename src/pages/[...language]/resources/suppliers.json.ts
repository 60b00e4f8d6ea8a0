/** The rows of the list of suppliers, where it is too long for its page. */
import type { APIRoute } from 'astro';
import { mostStaticRows, tableFile } from '../../../client/sent-table.ts';
import { supplierTable } from '#components/resources/supplier-table.ts';
import { languagePaths } from '#data/frame.ts';
import { readerOf } from '#data/reader.ts';
import { currentSite } from '#data/site.ts';
import type { Language } from '#i18n/words.ts';
import { supplierRegister } from '#reports/resources/suppliers.ts';

const rows = () => supplierRegister(currentSite().office, currentSite().asOf, currentSite().edition).rows;

export const getStaticPaths = () => (rows().length > mostStaticRows ? languagePaths() : []);

export const GET: APIRoute = ({ props }) => new Response(tableFile(supplierTable(rows(), readerOf(props['language'] as Language))));
