/** Frequent German base words of the field: the parts of which compounds such as "Rechnungsprüfung" are made. */

const words = `
abfrage abgleich ablage ablauf ablösung abnahme abrechnung abschluss abteilung abweichung administration adresse amt analyse anbieter anbindung änderung anfang anforderung angabe angebot angriff anhang anlage anleitung anmeldung annahme anschluss ansicht anspruch antrag anweisung anwender anwendung anzeige arbeit architektur archiv art artikel aufgabe auflage aufnahme aufsicht auftrag auftraggeber aufwand ausbildung ausfall ausgabe auskunft ausnahme ausschreibung ausschuss austausch austritt auswahl ausweis auswertung
backup basis bau baustein beauftragte bedarf bedingung befugnis beginn begriff behandlung behörde beirat beitrag benutzer beratung berechtigung bereich bericht beschaffung beschluss beschreibung bestand bestellung beteiligung betrag betrieb bewertung beziehung bezug bild bildung blatt brief buch büro budget
chance code controlling
daten datei datum dauer dienst dienstleister dienstleistung dokument dokumentation druck durchführung
ebene einführung eingabe einkauf einkommen einnahme einsatz einsicht einspeisung einstellung eintritt einwilligung element empfänger ende energie entfernung entgelt entscheidung entwicklung entwurf ereignis erfahrung erfassung ergebnis erhebung erkennung erklärung erlaubnis erneuerung ersatz erstellung ertrag erwartung
fach fähigkeit fahrzeug fall fassung fehler feld ferne feststellung finanz finanzen firma fläche folge fonds form formular forschung fortschritt frage freigabe frist führung führungskraft funktion
gas gebäude gebühr gefahr gegenstand geheimnis gehalt geld genehmigung gerät gesamt geschäft gesellschaft gesetz gespräch gesundheit gewicht grenze größe grund gruppe
haftung halter handbuch handel handlung haus haushalt heim herkunft hersteller hilfe hinweis höhe
identität industrie information infrastruktur inhalt instanz interesse inventar investition
jahr journal
kalender kapazität kapital karte katalog kategorie kauf kenntnis kennung kennwort kennzahl kern kette klasse klassifizierung klausel knoten kommission kommunikation kompetenz komponente konferenz konto kontrolle konzept kopie kosten kraft kreis krise kriterium kunde kurs kürzel
lager land lauf leben lehre leistung leiter leitfaden leitlinie leitstelle leitung lenkung lieferant lieferung linie liste lizenz löschung lösung lücke
macht management mandat mangel markt marke maß maßnahme material matrix medien mehrheit meldung menge mensch merkmal messung methode migration minderung mitarbeiter mitteilung mittel modell monat muster
nachricht nachweis name netz netzwerk niveau norm notfall notiz nummer nutzen nutzer nutzung
objekt option ordnung organisation ort
paket partner passwort person personal pfad pflege pflicht phase plan planung plattform platz politik portal portfolio post prinzip priorität probe problem produkt profil prognose programm projekt protokoll prozess prüfung prüfer punkt
qualität quelle quote
rahmen rahmenwerk raum reaktion recht rechte rechenzentrum rechner rechnung rechnungswesen regel regelung register reihe reise reserve ressource revision richtlinie risiko rolle rücklage rückmeldung ruf rufbereitschaft runde
sache satz schaden schätzung schein schicht schlüssel schluss schnittstelle schrift schritt schulung schutz schwachstelle schwelle schwere seite sektor server service sicherheit sicherung sicht signatur sitz sitzung software spalte speicher sperre sprache stamm stand standard standort stärke statistik status stelle stellung stellvertretung steuer steuerung störung strategie strom struktur stück stufe stunde suche support system
tabelle tag tarif tausch technik technologie teil teilnehmer termin test text thema theorie ticket titel toleranz träger training trennung
überblick übergabe übernahme übersicht übertragung überwachung übung umfang umgebung umlage umsatz umsetzung umstellung unfall unternehmen unterlage unterricht unterschrift unterstützung untersuchung unterweisung update ursache urteil
verantwortung verarbeitung verband verbindung verbrauch verein vereinbarung verfahren verfügbarkeit vergabe vergleich verhalten verhältnis verkauf verkehr verlängerung verletzung verlust vermerk vermögen verpflichtung verschlüsselung verschluss versicherung version versorgung versuch vertrag vertreter vertretung vertrieb verwaltung verwendung verzeichnis verzug verzicht video virus vollmacht vorbehalt vorfall vorgabe vorgang vorgehen vorhaben vorlage vorschlag vorschrift vorstand vorteil
wahl währung wand ware wartung wasser wechsel weg weise weisung weiterbildung werk werkstatt werkzeug wert wesen widerruf wiederherstellung wirkung wirtschaft wirtschaftlichkeit wissen woche wohnung wort
zahl zahlung zähler zeichen zeit zeitplan zeitraum zelle zentrale zentrum zertifikat ziel zone zufall zugang zugriff zulage zulassung zuordnung zusage zusammenarbeit zustand zustimmung zuständigkeit zutritt zuweisung zweck zyklus
dienst fern funk mess melde prüf lese schreib such leit bau miet kauf lern lehr mobil grund haupt neben teil gesamt`;

/** The base words, in small letters. */
export const germanWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''));
