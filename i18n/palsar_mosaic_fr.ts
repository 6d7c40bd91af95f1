<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Apply mask</source>
        <translation>Appliquer le masque</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Keeps pixels of the chosen mask classes and turns all others into nodata.</source>
        <translation>Conserve les pixels des classes de masque choisies et met tous les autres à nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>In layover and shadow a radar image shows no usable backscatter; by default both are dropped, and water and land are kept. The classes come from the mosaic's own mask: water 50, layover 100, shadow 150, land 255; inland water is mostly land (255) there.

Works on a mosaic and on everything made from it: decibels, ratios, dates.</source>
        <translation>Dans les zones de repliement (layover) et d'ombre radar, l'image ne montre aucune rétrodiffusion exploitable ; par défaut, toutes deux sont écartées, l'eau et la terre sont conservées. Les classes viennent du masque de la mosaïque elle-même : eau 50, repliement 100, ombre 150, terre 255 ; les eaux intérieures y sont le plus souvent classées en terre (255).

Fonctionne sur une mosaïque et sur tout ce qui en est tiré : décibels, rapports, dates.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>A mosaic, or a raster that this plugin made from one.</source>
        <translation>Une mosaïque, ou un raster que cette extension en a tiré.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Classes to keep</source>
        <translation>Classes à conserver</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Pixels of all other classes become nodata.</source>
        <translation>Les pixels de toutes les autres classes passent à nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Tells which years and tiles an archive has.</source>
        <translation>Indique quelles années et quelles tuiles une archive possède.</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>The answer is a text in JSON: product, then year, then the labels of its tiles, or null where the archive does not let itself be listed. It is made for programs; people have 'Tile index'.</source>
        <translation>La réponse est un texte en JSON : le produit, puis l'année, puis les étiquettes de ses tuiles, ou null si l'archive ne permet pas de lister son contenu. Elle est faite pour des programmes ; pour les personnes, il y a « Index des tuiles ».</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Ask anew</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Does not believe what the archive answered within the last week.</source>
        <translation>Ne se fie pas à ce que l'archive a répondu durant la dernière semaine.</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>What the archive has</source>
        <translation>Ce que possède l'archive</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Years: {count:d}.</source>
        <translation>Années : {count:d}.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Calibrate</source>
        <translation>Calibrer</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Turns digital numbers (DN) of HH and HV into backscatter, in decibels or linear.</source>
        <translation>Convertit les comptes numériques (DN) de HH et HV en rétrodiffusion, en décibels ou en linéaire.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>gamma0 [dB] = 20 log10(DN) + CF, with CF = -83.0 dB for ALOS and ALOS-2 and -84.66 dB for JERS-1. gamma0 power = DN² · 10^(CF/10); the amplitude is its square root. sigma0 = gamma0 · cos(local incidence angle).

For averages over areas or time use a linear power: the mean of decibels is not the mean of backscatter. A mask that was applied before stays applied.</source>
        <translation>gamma0 [dB] = 20 log10(DN) + CF, avec CF = -83,0 dB pour ALOS et ALOS-2 et -84,66 dB pour JERS-1. Puissance gamma0 = DN² · 10^(CF/10) ; l'amplitude en est la racine carrée. sigma0 = gamma0 · cos(angle d'incidence local).

Pour des moyennes spatiales ou temporelles, utilisez une puissance linéaire : la moyenne des décibels n'est pas la moyenne de la rétrodiffusion. Un masque déjà appliqué le reste.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>A mosaic with hh or hv as digital numbers, from 'Load mosaic' or 'Apply mask'.</source>
        <translation>Une mosaïque avec hh ou hv en comptes numériques, issue de « Charger une mosaïque » ou de « Appliquer le masque ».</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>gamma0_db: gamma0 in decibels. gamma0_power: gamma0, linear power. sigma0_db, sigma0_power: sigma0 likewise. amplitude: square root of the gamma0 power.</source>
        <translation>gamma0_db : gamma0 en décibels. gamma0_power : gamma0 en puissance linéaire. sigma0_db, sigma0_power : de même pour sigma0. amplitude : racine carrée de la puissance gamma0.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Calibrated</source>
        <translation>Calibré</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Observation date summary</source>
        <translation>Résumé des dates d'observation</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Tells for each year when the mosaic of a place was really seen: first, median and last date.</source>
        <translation>Indique pour chaque année quand la mosaïque d'un lieu a réellement été observée : première date, médiane et dernière.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>One row for each year, from every pixel at full resolution. first, median, last: observation dates (median: that of the middle pixel in the order of dates; the earlier one where two are in the middle). span_days: days from first to last. pixels: how many have a date. share_outside: per cent of them that were seen in another year than the mosaic's.

A mosaic may be made of images of the year before or after, and two years may show the very same image; a warning says so, because comparing them would show no change.</source>
        <translation>Une ligne par année, calculée sur tous les pixels à pleine résolution. first, median, last : dates d'observation (median : celle du pixel central dans l'ordre des dates ; la plus ancienne s'il y en a deux au centre). span_days : jours de la première à la dernière. pixels : combien ont une date. share_outside : pourcentage de ceux qui ont été observés une autre année que celle de la mosaïque.

Une mosaïque peut contenir des images de l'année précédente ou suivante, et deux années peuvent montrer exactement la même image ; un avertissement le signale, car leur comparaison ne montrerait aucun changement.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>The area whose pixels count, in any coordinate reference system.</source>
        <translation>L'emprise dont les pixels comptent, dans n'importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Observation dates</source>
        <translation>Dates d'observation</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>A table without geometry, one row for each year.</source>
        <translation>Une table sans géométrie, une ligne par année.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: no pixel has an observation date.</source>
        <translation>{year} : aucun pixel n'a de date d'observation.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first} to {last} ({days:d} days)</source>
        <translation>{year} : du {first} au {last} ({days:d} jours)</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first} to {last} (1 day)</source>
        <translation>{year} : du {first} au {last} (1 jour)</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first}</source>
        <translation>{year} : {first}</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>The mosaics of {earlier} and {year} are the same acquisition here: each date has as many pixels. Comparing the two would show no change, whatever happened on the ground.</source>
        <translation>Les mosaïques de {earlier} et de {year} sont ici la même acquisition : chaque date compte autant de pixels. Les comparer ne montrerait aucun changement, quoi qu'il se soit passé au sol.</translation>
    </message>
    <message>
        <location filename="../algorithms/dates.py"/>
        <source>Dates more than a year outside of {year} occur: {dates}. Either the tile is damaged, or its days were counted from another launch; check PRODUCT and YEAR.</source>
        <translation>Des dates éloignées de plus d'un an de {year} sont présentes : {dates}. Soit la tuile est endommagée, soit ses jours ont été comptés depuis un autre lancement ; vérifiez PRODUCT et YEAR.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Decode observation date</source>
        <translation>Décoder la date d'observation</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Turns the mosaic's day numbers into the date on which each pixel was seen.</source>
        <translation>Convertit les numéros de jour de la mosaïque en date à laquelle chaque pixel a été observé.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Day numbers count from the launch of the satellite: 1992-02-11 for JERS-1, 2006-01-24 for ALOS, 2014-05-24 for ALOS-2.

days_since_1970: days since 1970-01-01. yyyymmdd: 20200909. day_of_year: 1 to 366. decimal_year: year + (day of year - 1) / days in that year.

A yearly mosaic may hold observations of the year before or after; dates further away are reported.</source>
        <translation>Les numéros de jour comptent depuis le lancement du satellite : 1992-02-11 pour JERS-1, 2006-01-24 pour ALOS, 2014-05-24 pour ALOS-2.

days_since_1970 : jours depuis le 1970-01-01. yyyymmdd : 20200909. day_of_year : 1 à 366. decimal_year : année + (jour de l'année - 1) / nombre de jours de cette année.

Une mosaïque annuelle peut contenir des observations de l'année précédente ou suivante ; les dates plus éloignées sont signalées.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>A mosaic with its date band, or a raster that this plugin made from one.</source>
        <translation>Une mosaïque avec sa bande date, ou un raster que cette extension en a tiré.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>How a date is written as a number.</source>
        <translation>Comment une date s'écrit sous forme de nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Observation date</source>
        <translation>Date d'observation</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>The dates could not be checked. {reason}</source>
        <translation>Les dates n'ont pas pu être vérifiées. {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>No pixel of this raster has an observation date.</source>
        <translation>Aucun pixel de ce raster n'a de date d'observation.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Seen between {first} and {last}.</source>
        <translation>Observé entre le {first} et le {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Export mosaics</source>
        <translation>Exporter des mosaïques</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Computes files of several years and measurements into a folder, each year in one pass.</source>
        <translation>Calcule dans un dossier les fichiers de plusieurs années et mesures, chaque année en une seule passe.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Files are named after sensor, year and measurement, such as ALOS-2_PALSAR-2_2020_hh_db.tif. What will be fetched and written is told before it begins.

Run it again with the same parameters after a cancel, a crash or a lost network: finished files are checked and kept, and only the rest is computed.

With CRS or RESOLUTION, backscatter is averaged in linear power, weighted by area, over the pixels that the mask keeps, and turned into decibels afterwards; the ratio is made of averaged powers; the incidence angle is averaged in degrees; date and mask are those of the nearest pixel. Pixel edges lie on multiples of RESOLUTION, so that neighbouring exports fit together.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>Les fichiers portent le nom du capteur, de l'année et de la mesure, par exemple ALOS-2_PALSAR-2_2020_hh_db.tif. Ce qui sera téléchargé et écrit est annoncé avant de commencer.

Relancez avec les mêmes paramètres après une annulation, un plantage ou une coupure du réseau : les fichiers terminés sont vérifiés et conservés, et seul le reste est calculé.

Avec CRS ou RESOLUTION, la rétrodiffusion est moyennée en puissance linéaire, pondérée par la surface, sur les pixels que le masque conserve, puis convertie en décibels ; le rapport est celui des puissances moyennées ; l'angle d'incidence est moyenné en degrés ; la date et le masque sont ceux du pixel le plus proche. Les bords des pixels tombent sur des multiples de RESOLUTION, de sorte que des exports voisins se raccordent.

Données : JAXA EORC, mises à disposition par Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>The area to export, in any coordinate reference system.</source>
        <translation>L'emprise à exporter, dans n'importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Number of files</source>
        <translation>Nombre de fichiers</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>  {path}: finished earlier, kept</source>
        <translation>  {path} : déjà terminé, conservé</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>  {path}</source>
        <translation>  {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>Files: {count:d}, of which {kept:d} are there already. The others will take about {size} (an estimate).</source>
        <translation>Fichiers : {count:d}, dont déjà présents : {kept:d}. Les autres prendront environ {size} (estimation).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>About {size} will be read from the archive (an estimate from the sizes of its files).</source>
        <translation>Environ {size} seront lus dans l'archive (estimation d'après la taille de ses fichiers).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>About {size} will be read from the archive (an estimate; the archive does not tell its sizes).</source>
        <translation>Environ {size} seront lus dans l'archive (estimation ; l'archive n'indique pas ses tailles).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>{year}. Tiles: {tiles:d}. Size: {width:d} x {height:d} pixels in {crs}.</source>
        <translation>{year}. Tuiles : {tiles:d}. Taille : {width:d} x {height:d} pixels en {crs}.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>gtiff: tiled GeoTIFF, packed without loss. cog: cloud-optimized GeoTIFF. lerc: smaller, within a stated error. int16_db: decibels as hundredths in whole numbers, smaller still.</source>
        <translation>gtiff : GeoTIFF tuilé, compressé sans perte. cog : GeoTIFF optimisé pour le cloud. lerc : plus petit, avec une erreur maximale indiquée. int16_db : décibels en centièmes sous forme d'entiers, plus petit encore.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Layout</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>file_per_measurement: one file for each year and measurement. file_per_year: one file for each year, with a band for each measurement, all of one pixel type and one nodata value.</source>
        <translation>file_per_measurement : un fichier par année et par mesure. file_per_year : un fichier par année, avec une bande par mesure, toutes du même type de pixel et avec la même valeur nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Where the files go; it is made if needed. Files that an earlier export left there and that are not what is asked for now are replaced; files from elsewhere never are.</source>
        <translation>Où vont les fichiers ; il est créé au besoin. Les fichiers qu'un export antérieur y a laissés et qui ne sont pas ce qui est demandé maintenant sont remplacés ; les fichiers d'autre origine ne le sont jamais.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Coordinate reference system</source>
        <translation>Système de coordonnées de référence</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Empty: the mosaics' own, EPSG:4326.</source>
        <translation>Vide : celui des mosaïques, EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Pixel size</source>
        <translation>Taille de pixel</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>In units of the coordinate reference system. Empty or 0: the mosaics' own 1/4500 degree, or 25 m where a projected system is chosen.</source>
        <translation>En unités du système de coordonnées de référence. Vide ou 0 : celle des mosaïques, 1/4500 de degré, ou 25 m si un système projeté est choisi.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>HV/HH ratio</source>
        <translation>Rapport HV/HH</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>Divides cross-polarised by co-polarised backscatter, which brings out volume scattering of forest.</source>
        <translation>Divise la rétrodiffusion en polarisation croisée par celle en copolarisation, ce qui fait ressortir la diffusion de volume des forêts.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>power_ratio = (HV/HH)² of amplitudes, the ratio of linear powers. ratio_db = 20 log10(HV/HH), which is HV [dB] - HH [dB]. amplitude_ratio = HV/HH. For HH -7.5 dB and HV -13 dB they are 0.28, -5.5 dB and 0.53; the band's name says which one it is. Where HH or HV is missing the ratio is nodata.

Single pixels are noisy (a speckle standard deviation of about 2.4 dB). JERS-1 has no HV.</source>
        <translation>power_ratio = (HV/HH)² des amplitudes, soit le rapport des puissances linéaires. ratio_db = 20 log10(HV/HH), c'est-à-dire HV [dB] - HH [dB]. amplitude_ratio = HV/HH. Pour HH -7,5 dB et HV -13 dB, ils valent 0,28, -5,5 dB et 0,53 ; le nom de la bande dit duquel il s'agit. Là où HH ou HV manque, le rapport est nodata.

Les pixels isolés sont bruités (écart-type du chatoiement d'environ 2,4 dB). JERS-1 n'a pas de HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>A mosaic with hh and hv, or its calibrated bands.</source>
        <translation>Une mosaïque avec hh et hv, ou ses bandes calibrées.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>power_ratio: ratio of linear powers. ratio_db: the same in decibels. amplitude_ratio: ratio of amplitudes.</source>
        <translation>power_ratio : rapport des puissances linéaires. ratio_db : le même en décibels. amplitude_ratio : rapport des amplitudes.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>Yearly mosaic of L-band radar images, {sensor} {year}. Bands: {bands}. Mask classes kept: {classes}. Tiles: {tiles}.</source>
        <translation>Mosaïque annuelle d'images radar en bande L, {sensor} {year}. Bandes : {bands}. Classes de masque conservées : {classes}. Tuiles : {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>{text} Cut to the polygons of {layer}.</source>
        <translation>{text} Découpée selon les polygones de {layer}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>{text} {formula}.</source>
        <translation>{text} {formula}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>Years as bands of one layer</source>
        <translation>Une bande par année</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>One layer for each measurement, with a band for each year, the oldest first. rgb stays a layer for each year. Computed years are files in the folder, and the layer is a small .vrt beside them.</source>
        <translation>Une couche par mesure, avec une bande par année, la plus ancienne d'abord. rgb reste une couche par année. Les années calculées sont des fichiers du dossier, et la couche est un petit .vrt à côté d'eux.</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>vrt: virtual layers, which are there at once and read pixels when you look at them. gtiff, cog, lerc, int16_db: computed files, as 'Export mosaics' makes them.</source>
        <translation>vrt : couches virtuelles, disponibles aussitôt et qui lisent les pixels quand vous les regardez. gtiff, cog, lerc, int16_db : fichiers calculés, comme les crée « Exporter des mosaïques ».</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>Where the rasters go; it is made if needed. Files from elsewhere are never replaced. Empty: a folder that is gone when QGIS is closed.</source>
        <translation>Où vont les rasters ; il est créé au besoin. Les fichiers d'autre origine ne sont jamais remplacés. Vide : un dossier qui disparaît à la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Load mosaic</source>
        <translation>Charger une mosaïque</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Puts one year of a radar mosaic on the map, for an area or for tiles.</source>
        <translation>Place sur la carte une année d'une mosaïque radar, pour une emprise ou pour des tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>The result holds the mosaic's bands as the archive has them: amplitude of HH and HV as digital numbers (DN), local incidence angle in degrees, observation day, and mask class. Pixels without data are nodata. Go on with 'Apply mask', 'Calibrate', 'Decode observation date' or 'HV/HH ratio'.

An area is cut to whole pixels of the mosaic's own grid, 1/4500 degree. Tiles that the archive does not have are holes; they are named in the log and in MISSING_TILES.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>Le résultat contient les bandes de la mosaïque telles que l'archive les détient : amplitude de HH et HV en comptes numériques (DN), angle d'incidence local en degrés, jour d'observation et classe de masque. Les pixels sans données sont nodata. Continuez avec « Appliquer le masque », « Calibrer », « Décoder la date d'observation » ou « Rapport HV/HH ».

Une emprise est découpée en pixels entiers de la grille propre à la mosaïque, 1/4500 de degré. Les tuiles que l'archive n'a pas sont des trous ; elles sont nommées dans le journal et dans MISSING_TILES.

Données : JAXA EORC, mises à disposition par Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>The area to load, in any coordinate reference system.</source>
        <translation>L'emprise à charger, dans n'importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>hh, hv: amplitude (DN); linci: local incidence angle; date: observation day; mask: class. Nothing chosen means all that the product has. JERS-1 has no hv.</source>
        <translation>hh, hv : amplitude (DN) ; linci : angle d'incidence local ; date : jour d'observation ; mask : classe. Sans choix, toutes celles du produit. JERS-1 n'a pas de hv.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Mosaic</source>
        <translation>Mosaïque</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look at them, or in .tif to download it into a file.</source>
        <translation>Terminez le nom par .vrt pour une couche virtuelle, disponible aussitôt et qui lit les pixels quand vous les regardez, ou par .tif pour la télécharger dans un fichier.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Tiles: {count:d} ({tiles}). Size: {width:d} x {height:d} pixels.</source>
        <translation>Tuiles : {count:d} ({tiles}). Taille : {width:d} x {height:d} pixels.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Number of tiles</source>
        <translation>Nombre de tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Missing tiles</source>
        <translation>Tuiles manquantes</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Load series</source>
        <translation>Charger une série</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Puts several years of the radar mosaics on the map, ready to be compared and played.</source>
        <translation>Place sur la carte plusieurs années des mosaïques radar, prêtes à être comparées et animées.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Each year and measurement becomes a layer, in a group for each year with the newest on top. Ranges of colours are the same in all years. Layers know their year: the Temporal Controller plays them.

JERS-1 and ALOS can be mixed (PRODUCT = all); each keeps its own calibration. Years that have nothing in this place are named in the log and in MISSING_YEARS.

With STACK, a measurement becomes one layer with a band for each year instead, the oldest first; rgb, which has three bands of its own, stays a layer for each year. From QGIS 3.38 on the Temporal Controller plays the bands; before, such a layer shows its newest year.

Layers are virtual unless a format of files is chosen. Layers land in the open project, also from a model. Of each year the topmost layer is switched on.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>Chaque année et chaque mesure devient une couche, dans un groupe par année, la plus récente en haut. Les plages de couleurs sont les mêmes pour toutes les années. Les couches connaissent leur année : le contrôleur temporel (Temporal Controller) les anime.

JERS-1 et ALOS peuvent être mélangés (PRODUCT = all) ; chacun garde sa propre calibration. Les années qui n'ont rien à cet endroit sont nommées dans le journal et dans MISSING_YEARS.

Avec STACK, une mesure devient au contraire une seule couche avec une bande par année, la plus ancienne d'abord ; rgb, qui a ses trois bandes à elle, reste une couche par année. À partir de QGIS 3.38, le contrôleur temporel anime les bandes ; auparavant, une telle couche montre son année la plus récente.

Les couches sont virtuelles, sauf si un format de fichier est choisi. Elles arrivent dans le projet ouvert, même depuis un modèle. Pour chaque année, la couche du haut est affichée.

Données : JAXA EORC, mises à disposition par Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>hh_db, hv_db: gamma0 in decibels; hh_power, hv_power: linear power; hh_amplitude, hv_amplitude: square root of the power; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: observation date; linci: local incidence angle in degrees; mask: class; hh_dn, hv_dn: digital numbers; rgb: HH, HV and HV/HH in decibels as colours. JERS-1 has no HV.</source>
        <translation>hh_db, hv_db : gamma0 en décibels ; hh_power, hv_power : puissance linéaire ; hh_amplitude, hv_amplitude : racine carrée de la puissance ; ratio_db, power_ratio, amplitude_ratio : HV/HH ; date : date d'observation ; linci : angle d'incidence local en degrés ; mask : classe ; hh_dn, hv_dn : comptes numériques ; rgb : HH, HV et HV/HH en décibels sous forme de couleurs. JERS-1 n'a pas de HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Number of layers</source>
        <translation>Nombre de couches</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Missing years</source>
        <translation>Années manquantes</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>hh_db, hv_db: gamma0 in decibels; hh_power, hv_power: linear power; hh_amplitude, hv_amplitude: square root of the power; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: observation date; linci: local incidence angle in degrees; mask: class; hh_dn, hv_dn: digital numbers. JERS-1 has no HV.</source>
        <translation>hh_db, hv_db : gamma0 en décibels ; hh_power, hv_power : puissance linéaire ; hh_amplitude, hv_amplitude : racine carrée de la puissance ; ratio_db, power_ratio, amplitude_ratio : HV/HH ; date : date d'observation ; linci : angle d'incidence local en degrés ; mask : classe ; hh_dn, hv_dn : comptes numériques. JERS-1 n'a pas de HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Pixels of all other classes become nodata in every file, the mask's too.</source>
        <translation>Les pixels de toutes les autres classes passent à nodata dans chaque fichier, y compris celui du masque.</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Format of dates</source>
        <translation>Format des dates</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>How the measurement date is written as a number.</source>
        <translation>Comment la mesure date s'écrit sous forme de nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/mixed.py"/>
        <source>alos_palsar_mosaic: ALOS PALSAR (2007-2010) and ALOS-2 PALSAR-2 (2015 and later), HH and HV. jers_sar_mosaic: JERS-1 SAR (1996), HH. all: both; each year is taken from the one that has it, and JERS-1 is left out of what needs HV.</source>
        <translation>alos_palsar_mosaic : ALOS PALSAR (2007-2010) et ALOS-2 PALSAR-2 (à partir de 2015), HH et HV. jers_sar_mosaic : JERS-1 SAR (1996), HH. all : les deux ; chaque année est prise dans celui qui la possède, et JERS-1 est laissé de côté pour ce qui exige HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/mixed.py"/>
        <source>{product} is left out of {measurements}: it has only {bands}.</source>
        <translation>{product} est laissé de côté pour {measurements} : il n'a que {bands}.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygons.py"/>
        <source>Cut to polygons</source>
        <translation>Découper selon des polygones</translation>
    </message>
    <message>
        <location filename="../algorithms/polygons.py"/>
        <source>Pixels whose centres lie in none of these polygons become nodata, and tiles that no polygon touches are not asked for. Any coordinate reference system. Alone, they give the place; with an area or tiles, what they have in common is loaded. A small file, outline_*.tif, is written beside the rasters.</source>
        <translation>Les pixels dont le centre n'est dans aucun de ces polygones passent à nodata, et les tuiles qu'aucun polygone ne touche ne sont pas demandées. N'importe quel système de coordonnées de référence. Seuls, ils donnent le lieu ; avec une emprise ou des tuiles, la partie commune est chargée. Un petit fichier, outline_*.tif, est écrit à côté des rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_page.py"/>
        <source>Longitude {x}, latitude {y} (WGS 84); square of {side:d} x {side:d} pixels</source>
        <translation>Longitude {x}, latitude {y} (WGS 84) ; carré de {side:d} x {side:d} pixels</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>Rate: {rate:.{decimals}f} Mpx/s, {time} left</source>
        <translation>Débit : {rate:.{decimals}f} Mpx/s, il reste {time}</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>{seconds:d} s</source>
        <translation>{seconds:d} s</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>{minutes:d} min {seconds:d} s</source>
        <translation>{minutes:d} min {seconds:d} s</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>{hours:d} h {minutes:d} min</source>
        <translation>{hours:d} h {minutes:d} min</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>{mosaic} {bands}, masked</source>
        <translation>{mosaic} {bands}, masqué</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>{mosaic} {bands}</source>
        <translation>{mosaic} {bands}</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>RGB of HH, HV, HV/HH</source>
        <translation>RVB de HH, HV, HV/HH</translation>
    </message>
    <message>
        <location filename="../algorithms/running.py"/>
        <source>PALSAR Mosaic was switched off. Switch it on in the plugin manager and run this again.</source>
        <translation>PALSAR Mosaic a été désactivé. Activez-le dans le gestionnaire d'extensions et relancez ce traitement.</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>Years of the mosaics: 2020, or 2007-2010,2015,2020, or all for every year that the archive has. There is none in 2011-2014: no satellite of the series flew.</source>
        <translation>Années des mosaïques : 2020, ou 2007-2010,2015,2020, ou all pour toutes les années que possède l'archive. Il n'y en a pas en 2011-2014 : aucun satellite de la série n'était en orbite.</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>{year} is left out. {reason}</source>
        <translation>{year} est laissée de côté. {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Points or polygons</source>
        <translation>Points ou polygones</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>A layer in any coordinate reference system. Empty: the single point.</source>
        <translation>Une couche dans n'importe quel système de coordonnées de référence. Vide : le point unique.</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Field with the places' names</source>
        <translation>Champ du nom des lieux</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>What places are called in the table. Empty: by their features' ids.</source>
        <translation>Comment les lieux s'appellent dans la table. Vide : par l'identifiant de leur entité.</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Single point</source>
        <translation>Point unique</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>One point in place of a layer, such as 31.95,30.42 [EPSG:4326].</source>
        <translation>Un point au lieu d'une couche, par exemple 31.95,30.42 [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Square of pixels</source>
        <translation>Carré de pixels</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Side of the square around each point whose pixels are averaged, in linear power: 1, 3 or 5. Single pixels are speckled: their ratio alone varies by 2.4 dB (standard deviation). Polygons have their own.</source>
        <translation>Côté du carré autour de chaque point dont les pixels sont moyennés, en puissance linéaire : 1, 3 ou 5. Les pixels isolés sont affectés par le chatoiement : leur rapport à lui seul varie de 2,4 dB (écart-type). Les polygones ont leurs propres pixels.</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} TB</source>
        <translation>{number:.1f} To</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} GB</source>
        <translation>{number:.1f} Go</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} MB</source>
        <translation>{number:.1f} Mo</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.0f} kB</source>
        <translation>{number:.0f} ko</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} Gpx</source>
        <translation>{number:.1f} Gpx</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} Mpx</source>
        <translation>{number:.1f} Mpx</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.2f} Mpx</source>
        <translation>{number:.2f} Mpx</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.0f} px</source>
        <translation>{number:.0f} px</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Takes statistics of backscatter for each year and band, of an area or of each polygon of a layer.</source>
        <translation>Calcule les statistiques de la rétrodiffusion par année et par bande, sur une emprise ou sur chaque polygone d'une couche.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>One row for each year, zone and band, from every pixel at full resolution. A pixel belongs to a zone when its centre lies inside; polygons that overlap each have all of their pixels. Only the part of a zone that lies in the area or the tiles counts.

count: pixels with a value, of a mask class that is kept. valid_share: their share of the zone's pixels in per cent. area_ha: what they cover on the ellipsoid WGS 84. mean_power: mean of the linear power (gamma0); mean_db: the same in decibels, no mean of decibels. sd_power: standard deviation of the linear power. enl: equivalent number of looks, mean_power^2 / sd_power^2. p05_power, p05_db and so on: percentiles, by nearest rank. mean_deg, sd_deg, p05_deg: of the local incidence angle.

Of the ratio, mean_power is mean HV power / mean HH power over pixels with both, and mean_db is that in decibels; its percentiles are those of single pixels, to 0.001 dB; sd_power and enl are empty.</source>
        <translation>Une ligne par année, zone et bande, calculée sur tous les pixels à pleine résolution. Un pixel appartient à une zone quand son centre s'y trouve ; des polygones qui se chevauchent ont chacun tous leurs pixels. Seule compte la partie d'une zone qui se trouve dans l'emprise ou dans les tuiles.

count : pixels ayant une valeur, d'une classe de masque conservée. valid_share : leur part des pixels de la zone, en pour cent. area_ha : ce qu'ils couvrent sur l'ellipsoïde WGS 84. mean_power : moyenne de la puissance linéaire (gamma0) ; mean_db : la même en décibels, et non une moyenne de décibels. sd_power : écart-type de la puissance linéaire. enl : nombre équivalent de vues, mean_power^2 / sd_power^2. p05_power, p05_db, etc. : percentiles, par rang le plus proche. mean_deg, sd_deg, p05_deg : de l'angle d'incidence local.

Pour le rapport, mean_power est la puissance HV moyenne / la puissance HH moyenne sur les pixels ayant les deux, et mean_db la même en décibels ; ses percentiles sont ceux des pixels isolés, à 0,001 dB près ; sd_power et enl sont vides.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>The area whose pixels count. Empty, without tiles: the extent of the zones.</source>
        <translation>L'emprise dont les pixels comptent. Vide, sans tuiles : l'étendue des zones.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Polygons in any coordinate reference system. Empty: the whole area is one zone.</source>
        <translation>Polygones dans n'importe quel système de coordonnées de référence. Vide : toute l'emprise forme une seule zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Field with the zones' names</source>
        <translation>Champ du nom des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>What zones are called in the table. Empty: by their features' ids.</source>
        <translation>Comment les zones s'appellent dans la table. Vide : par l'identifiant de leur entité.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>hh, hv: gamma0; ratio: HV/HH of linear powers; linci: local incidence angle. Nothing chosen means hh, hv and ratio, of JERS-1 hh.</source>
        <translation>hh, hv : gamma0 ; ratio : HV/HH en puissances linéaires ; linci : angle d'incidence local. Sans choix : hh, hv et ratio ; pour JERS-1, hh.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Pixels of all other mask classes do not count.</source>
        <translation>Les pixels de toutes les autres classes de masque ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Numbers from 0 (the least) to 100 (the greatest value); 50 is the median. Empty: none.</source>
        <translation>Nombres de 0 (la plus petite valeur) à 100 (la plus grande) ; 50 est la médiane. Vide : aucun.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>A table without geometry, one row for each year, zone and measurement.</source>
        <translation>Une table sans géométrie, une ligne par année, zone et mesure.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Radar mosaic</source>
        <translation>Mosaïque radar</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Only for rasters from elsewhere, which do not say what they are. Leave it empty for this plugin's own.</source>
        <translation>Seulement pour les rasters d'autre origine, qui ne disent pas ce qu'ils sont. Laissez vide pour ceux de cette extension.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Only for rasters from elsewhere: the year of the mosaic.</source>
        <translation>Seulement pour les rasters d'autre origine : l'année de la mosaïque.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look at them, or in .tif for a file that is computed now.</source>
        <translation>Terminez le nom par .vrt pour une couche virtuelle, disponible aussitôt et qui lit les pixels quand vous les regardez, ou par .tif pour un fichier calculé maintenant.</translation>
    </message>
    <message>
        <location filename="../algorithms/stored.py"/>
        <source>Creation options of a .tif</source>
        <translation>Options de création d'un .tif</translation>
    </message>
    <message>
        <location filename="../algorithms/stored.py"/>
        <source>Options of GDAL's GeoTIFF driver, divided by |, for example COMPRESS=DEFLATE|ZLEVEL=9. Leave it empty for tiles of 512 pixels, compressed without loss. A virtual layer has no use for them.</source>
        <translation>Options du pilote GeoTIFF de GDAL, séparées par |, par exemple COMPRESS=DEFLATE|ZLEVEL=9. Laissez vide pour des blocs de 512 pixels compressés sans perte. Sans effet sur une couche virtuelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tile index</source>
        <translation>Index des tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Shows which tiles of a year exist, where their pixels lie, and how large they are.</source>
        <translation>Montre quelles tuiles d'une année existent, où se trouvent leurs pixels et quelle est leur taille.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>One polygon for each tile, with its label (the north-west corner), bands, size in pixels and bytes of all its files. Tiles at the coast may cover less than 5 x 5 degrees; the polygon is what they really cover. bytes is empty where the archive does not let itself be listed.</source>
        <translation>Un polygone par tuile, avec son étiquette (le coin nord-ouest), ses bandes, sa taille en pixels et les octets de tous ses fichiers. Les tuiles côtières peuvent couvrir moins de 5 x 5 degrés ; le polygone est ce qu'elles couvrent réellement. bytes est vide quand l'archive ne permet pas de lister son contenu.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Only tiles that lie in this area. Empty: all that the archive has.</source>
        <translation>Seulement les tuiles de cette emprise. Vide : toutes celles de l'archive.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Polygons in EPSG:4326.</source>
        <translation>Polygones en EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tiles: {count:d}.</source>
        <translation>Tuiles : {count:d}.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Time profile</source>
        <translation>Profil temporel</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Follows points or polygons through the years: HH, HV and their ratio at the real observation dates, as a table and as a plot.</source>
        <translation>Suit des points ou des polygones au fil des années : HH, HV et leur rapport aux dates d'observation réelles, sous forme de table et de graphique.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>One row for each place and mosaic, from pixels at full resolution; only the blocks of the files that hold them are read. A point stands for the pixel that it lies in (on an edge, the one to the east or south), or for a square of pixels around it; a polygon for the pixels whose centres lie inside.

pixels: how many count, which have a value in all bands and a mask class that is kept. hh_power, hv_power: mean of linear power (gamma0); ratio_power: mean HV / mean HH; hh_db and so on: the same in decibels. date: the observation date; of several pixels that of the middle one in the order of dates, with the first and the last beside it. mask: the commonest class, kept or not. Where nothing counts, values and dates are empty. JERS-1 has no HV.

Two mosaics with one date are the same image: there is no change to be seen between them.</source>
        <translation>Une ligne par lieu et par mosaïque, à partir des pixels à pleine résolution ; seuls sont lus les blocs de fichiers qui les contiennent. Un point représente le pixel dans lequel il se trouve (sur un bord, celui de l'est ou du sud), ou un carré de pixels autour de lui ; un polygone, les pixels dont le centre se trouve à l'intérieur.

pixels : combien comptent, c'est-à-dire ont une valeur dans toutes les bandes et une classe de masque conservée. hh_power, hv_power : moyenne de la puissance linéaire (gamma0) ; ratio_power : moyenne de HV / moyenne de HH ; hh_db, etc. : les mêmes en décibels. date : la date d'observation ; pour plusieurs pixels, celle du pixel central dans l'ordre des dates, avec la première et la dernière à côté. mask : la classe la plus fréquente, conservée ou non. Là où rien ne compte, les valeurs et les dates sont vides. JERS-1 n'a pas de HV.

Deux mosaïques de même date sont la même image : aucun changement n'est visible entre elles.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Time profiles</source>
        <translation>Profils temporels</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>One row for each place and mosaic: points where points were given, a table without geometry else.</source>
        <translation>Une ligne par lieu et par mosaïque : des points si des points ont été donnés, sinon une table sans géométrie.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>A web page with a plot for each of the first 100 places; it needs no network.</source>
        <translation>Une page web avec un graphique pour chacun des 100 premiers lieux ; elle fonctionne sans réseau.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>alos_palsar_mosaic: ALOS PALSAR (2007-2010) and ALOS-2 PALSAR-2 (2015 and later), HH and HV. jers_sar_mosaic: JERS-1 SAR (1996), HH.</source>
        <translation>alos_palsar_mosaic : ALOS PALSAR (2007-2010) et ALOS-2 PALSAR-2 (à partir de 2015), HH et HV. jers_sar_mosaic : JERS-1 SAR (1996), HH.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Year of the mosaic. There is none in 2011-2014: no satellite of the series flew.</source>
        <translation>Année de la mosaïque. Il n'y en a pas en 2011-2014 : aucun satellite de la série n'était en orbite.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Area</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Labels of 5-degree tiles, by their north-west corner: N35E030,N30E030. Alone, they give the place; with an area, only its part in these tiles is loaded.</source>
        <translation>Étiquettes des tuiles de 5 degrés, d'après leur coin nord-ouest : N35E030,N30E030. Seules, elles donnent le lieu ; avec une emprise, seule sa partie située dans ces tuiles est chargée.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Where the mosaics lie: the https address of a bucket, s3://bucket (with your own AWS configuration), or a folder with the same layout. Default: Digital Earth Africa's public bucket.</source>
        <translation>Où se trouvent les mosaïques : l'adresse https d'un bucket, s3://bucket (avec votre propre configuration AWS), ou un dossier de même organisation. Par défaut : le bucket public de Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>The archive does not have these tiles of {year}; they are holes: {tiles}</source>
        <translation>L'archive n'a pas ces tuiles de {year} ; ce sont des trous : {tiles}</translation>
    </message>
    <message>
        <location filename="../algorithms/zones.py"/>
        <source>Zones without a pixel: {count:d} ({zones}). They lie outside of the area or tiles, or are smaller than a pixel.</source>
        <translation>Zones sans pixel : {count:d} ({zones}). Elles sont hors de l'emprise ou des tuiles, ou plus petites qu'un pixel.</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>no reason is known</source>
        <translation>aucune raison n'est connue</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>permission denied</source>
        <translation>accès interdit</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>the same page again</source>
        <translation>la même page de nouveau</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>the rest of the listing</source>
        <translation>la suite de la liste</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>status {status}</source>
        <translation>code {status}</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>a bucket's answer</source>
        <translation>la réponse d'un bucket</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>{archive} may not be listed ({status}); each tile is asked for by name.</source>
        <translation>{archive} ne permet pas de lister son contenu ({status}) ; chaque tuile est demandée par son nom.</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>The description of tile {tile} gives a calibration factor of {found:g} dB; {documented:g} dB, the one documented for {product}, is used.</source>
        <translation>La description de la tuile {tile} donne un facteur de calibration de {found:g} dB ; {documented:g} dB, celui qui est documenté pour {product}, est utilisé.</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>The description of tile {tile} counts days from {found}; {launch}, the launch of {sensor}, is used.</source>
        <translation>La description de la tuile {tile} compte les jours depuis {found} ; {launch}, le lancement de {sensor}, est utilisé.</translation>
    </message>
    <message>
        <location filename="../core/cog.py"/>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
    <message>
        <location filename="../core/engine.py"/>
        <source>{name}={value} is no number of threads; it is ignored.</source>
        <translation>{name}={value} n'est pas un nombre de fils d'exécution ; il est ignoré.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Cancelled. Finished files: {count:d}, in {folder}; run it again with the same parameters to go on with the rest.</source>
        <translation>Annulé. Fichiers terminés : {count:d}, dans {folder} ; relancez avec les mêmes paramètres pour continuer avec le reste.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>There is no {product} mosaic for {year}: no satellite of this series took images for one. Choose a year in {years}.</source>
        <translation>Il n'existe pas de mosaïque {product} pour {year} : aucun satellite de cette série n'a pris d'images pour en faire une. Choisissez une année parmi {years}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} names no years. Write single years and first-last with commas between, such as 2007-2010,2015,2020, or all for every year that the archive has.</source>
        <translation>{text!r} ne désigne pas d'années. Écrivez des années isolées et des intervalles première-dernière séparés par des virgules, par exemple 2007-2010,2015,2020, ou all pour toutes les années que possède l'archive.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The years {first}-{last} are reversed. Write {last}-{first}.</source>
        <translation>Les années {first}-{last} sont inversées. Écrivez {last}-{first}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{product!r} is no product. Choose one of {products}.</source>
        <translation>{product!r} n'est pas un produit. Choisissez parmi {products}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The {product} mosaic has no band {band}. It has {bands}; leave {band} out, or choose another product.</source>
        <translation>La mosaïque {product} n'a pas de bande {band}. Elle a {bands} ; retirez {band}, ou choisissez un autre produit.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{name!r} is no mask class. Choose among {classes}.</source>
        <translation>{name!r} n'est pas une classe de masque. Choisissez parmi {classes}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Keeping {asked} would leave no pixel, because {kept} is all that is left in {path}. Choose a class that is still there, or apply the mask to the original mosaic.</source>
        <translation>Conserver {asked} ne laisserait aucun pixel, car il ne reste que {kept} dans {path}. Choisissez une classe encore présente, ou appliquez le masque à la mosaïque d'origine.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{name!r} is no measurement. Choose among {names}.</source>
        <translation>{name!r} n'est pas une mesure. Choisissez parmi {names}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No measurement is chosen. Choose at least one of {names}.</source>
        <translation>Aucune mesure n'est choisie. Choisissez-en au moins une parmi {names}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No place is given. Draw or type an area, or name tiles such as N05E040.</source>
        <translation>Aucun lieu n'est donné. Dessinez ou saisissez une emprise, ou nommez des tuiles telles que N05E040.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area {area} is empty or reversed: west must be less than east and south less than north. Give it as west,east,south,north.</source>
        <translation>L'emprise {area} est vide ou inversée : l'ouest doit être inférieur à l'est et le sud au nord. Donnez-la sous la forme ouest,est,sud,nord.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} is no area. Give it as west,east,south,north [EPSG:4326], draw it, or choose a layer.</source>
        <translation>{text!r} n'est pas une emprise. Donnez-la sous la forme ouest,est,sud,nord [EPSG:4326], dessinez-la, ou choisissez une couche.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no polygon to take statistics of. Choose a polygon layer with features, check its selection, or leave the zones out.</source>
        <translation>{layer} n'a aucun polygone sur lequel calculer des statistiques. Choisissez une couche de polygones contenant des entités, vérifiez sa sélection, ou n'indiquez pas de zones.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no polygon to cut to. Choose a polygon layer with features, check its selection, or leave POLYGONS empty.</source>
        <translation>{layer} n'a aucun polygone selon lequel découper. Choisissez une couche de polygones contenant des entités, vérifiez sa sélection, ou laissez POLYGONS vide.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no coordinate reference system, so nobody knows where its polygons lie. Set it in the layer's properties.</source>
        <translation>{layer} n'a pas de système de coordonnées de référence : personne ne sait où se trouvent ses polygones. Définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No polygon of {layer} has the centre of a pixel in {place}. Check the layer and its coordinate reference system, or leave area and tiles empty.</source>
        <translation>Aucun polygone de {layer} ne contient le centre d'un pixel dans {place}. Vérifiez la couche et son système de coordonnées de référence, ou laissez l'emprise et les tuiles vides.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The feature {zone!r} has no polygon that can be used. Repair it or delete it.</source>
        <translation>L'entité {zone!r} n'a pas de polygone utilisable. Réparez-la ou supprimez-la.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The polygon {zone!r} is not valid: {reason}. Run 'Fix geometries' on its layer and give the result.</source>
        <translation>Le polygone {zone!r} n'est pas valide : {reason}. Lancez « Réparer les géométries » sur sa couche et donnez le résultat.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The polygon {zone!r} does not lie on the Earth. Check its layer's coordinate reference system.</source>
        <translation>Le polygone {zone!r} n'est pas sur la Terre. Vérifiez le système de coordonnées de référence de sa couche.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>There is no single place to follow. Give either a layer of points or polygons (INPUT) or one point (POINT).</source>
        <translation>Le lieu à suivre n'est pas clairement indiqué. Donnez soit une couche de points ou de polygones (INPUT), soit un point (POINT).</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no feature. Choose a layer with points or polygons, and check its selection.</source>
        <translation>{layer} n'a aucune entité. Choisissez une couche contenant des points ou des polygones, et vérifiez sa sélection.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{point!r} is no point. Give it as x,y [EPSG:4326], click on the map, or repair or delete the feature.</source>
        <translation>{point!r} n'est pas un point. Donnez-le sous la forme x,y [EPSG:4326], cliquez sur la carte, ou réparez ou supprimez l'entité.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The point {point!r} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). Check the order of its numbers (x,y) and its coordinate reference system.</source>
        <translation>Le point {point!r} n'est pas sur la Terre (longitudes de -180 à 180, latitudes de -90 à 90). Vérifiez l'ordre de ses nombres (x,y) et son système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} names no percentiles. Write numbers from 0 to 100 with commas between, such as 5,25,50,75,95.</source>
        <translation>{text!r} ne désigne pas de percentiles. Écrivez des nombres de 0 à 100 séparés par des virgules, par exemple 5,25,50,75,95.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area {area} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). Check the order of its numbers (west,east,south,north) and its coordinate reference system.</source>
        <translation>L'emprise {area} n'est pas sur la Terre (longitudes de -180 à 180, latitudes de -90 à 90). Vérifiez l'ordre de ses nombres (ouest,est,sud,nord) et son système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{label!r} is no tile label. A label names the north-west corner of a 5-degree tile, such as N05E040 or S20W005.</source>
        <translation>{label!r} n'est pas une étiquette de tuile. Une étiquette nomme le coin nord-ouest d'une tuile de 5 degrés, par exemple N05E040 ou S20W005.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{label} is no 5-degree tile: both numbers must be multiples of 5. That corner lies in the tile {inside}; use {inside}.</source>
        <translation>{label} n'est pas une tuile de 5 degrés : les deux nombres doivent être des multiples de 5. Ce coin se trouve dans la tuile {inside} ; utilisez {inside}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no tile of the {product} mosaic of {year} in {place}. The mosaics cover land only; choose an area on land, or see with 'Tile index' what exists.</source>
        <translation>{archive} ne contient aucune tuile de la mosaïque {product} de {year} dans {place}. Les mosaïques ne couvrent que les terres ; choisissez une emprise terrestre, ou voyez avec « Index des tuiles » ce qui existe.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no {product} mosaic for {year}. It has {years}; choose one of these.</source>
        <translation>{archive} ne contient pas de mosaïque {product} pour {year}. Elle a {years} ; choisissez une de ces années.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no {product} mosaic, of {year} or any other year. Choose another product, or check the archive's address: it must be the place in which {folder}/year/tile lies.</source>
        <translation>{archive} ne contient pas de mosaïque {product}, ni de {year} ni d'une autre année. Choisissez un autre produit, ou vérifiez l'adresse de l'archive : ce doit être l'endroit où se trouve {folder}/année/tuile.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{crs!r} is no coordinate reference system that pixels can lie in. Choose a geographic or projected one, such as EPSG:32636, or leave it empty for the mosaics' own grid.</source>
        <translation>{crs!r} n'est pas un système de coordonnées de référence où des pixels puissent se placer. Choisissez-en un géographique ou projeté, par exemple EPSG:32636, ou laissez vide pour la grille propre aux mosaïques.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area reaches beyond what {crs} can express. Choose a coordinate reference system that is made for this area, or a smaller area.</source>
        <translation>L'emprise dépasse ce que {crs} peut exprimer. Choisissez un système de coordonnées de référence conçu pour cette région, ou une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Pixels of {resolution} {unit} do not fit the mosaics' pixels of 25 m: RESOLUTION is counted in units of the CRS, here from {finest} to {coarsest} {unit}. Leave it empty for {default} {unit}.</source>
        <translation>Des pixels de {resolution} {unit} ne conviennent pas aux pixels de 25 m des mosaïques : RESOLUTION se compte en unités du CRS, ici de {finest} à {coarsest} {unit}. Laissez vide pour {default} {unit}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be opened as a raster: {reason}. Check that it exists and is complete.</source>
        <translation>{path} ne peut pas être ouvert comme raster : {reason}. Vérifiez qu'il existe et qu'il est complet.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say which radar mosaic it is. Choose its PRODUCT, or start from a raster that 'Load mosaic' made.</source>
        <translation>{path} ne dit pas de quelle mosaïque radar il s'agit. Choisissez son PRODUCT, ou partez d'un raster créé par « Charger une mosaïque ».</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say which radar mosaic it is. Start from a raster that 'Load mosaic' made, or give this one to 'Calibrate' first, with its PRODUCT.</source>
        <translation>{path} ne dit pas de quelle mosaïque radar il s'agit. Partez d'un raster créé par « Charger une mosaïque », ou passez d'abord celui-ci à « Calibrer », avec son PRODUCT.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} has a band for each year ({years}), and this step works on one year. Load the years again, without 'Years as bands of one layer', and give it the layer of a year.</source>
        <translation>{path} a une bande par année ({years}), et cette étape travaille sur une seule année. Chargez de nouveau les années, sans « Une bande par année », et donnez-lui la couche d'une année.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say of which year it is, and days are counted from the launch of that year's satellite. Give its YEAR.</source>
        <translation>{path} ne dit pas de quelle année il est, et les jours se comptent depuis le lancement du satellite de cette année-là. Donnez sa YEAR.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} says that it is {found}, but {given} is given. Leave PRODUCT and YEAR empty for this raster.</source>
        <translation>{path} dit être {found}, mais {given} est indiqué. Laissez PRODUCT et YEAR vides pour ce raster.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} has no {band} band (it has {bands}). {advice}</source>
        <translation>{path} n'a pas de bande {band} (il a {bands}). {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} holds {found}, and {needed} is needed here. {advice}</source>
        <translation>{path} contient {found}, or il faut ici {needed}. {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{where} does not lie on the mosaics' grid of 1/4500 degree ({reason}). It cannot be put beside the other tiles; check the archive's copy of it.</source>
        <translation>{where} n'est pas sur la grille de 1/4500 de degré des mosaïques ({reason}). Impossible de la placer à côté des autres tuiles ; vérifiez sa copie dans l'archive.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{root!r} is no archive. Give the https address of a bucket, s3://bucket, or a folder with the same layout.</source>
        <translation>{root!r} n'est pas une archive. Donnez l'adresse https d'un bucket, s3://bucket, ou un dossier de même organisation.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The archive's address holds a user name or password for {host}, which would be written into every virtual layer. Leave it out; a bucket that is not public is given as s3://bucket.</source>
        <translation>L'adresse de l'archive contient un nom d'utilisateur ou un mot de passe pour {host}, qui serait écrit dans chaque couche virtuelle. Retirez-le ; un bucket qui n'est pas public se donne sous la forme s3://bucket.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The archive folder {root} does not exist. Check its spelling, or that its drive is connected.</source>
        <translation>Le dossier d'archive {root} n'existe pas. Vérifiez son orthographe, ou que son disque est branché.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} cannot be reached: {reason}. Check the network, the proxy settings of QGIS and the archive's address.</source>
        <translation>{url} est injoignable : {reason}. Vérifiez le réseau, les réglages de proxy de QGIS et l'adresse de l'archive.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, access refused. Check the archive's address; a bucket that is not public is given as s3://bucket, with your AWS credentials set up.</source>
        <translation>{url} répond {status}, accès refusé. Vérifiez l'adresse de l'archive ; un bucket qui n'est pas public se donne sous la forme s3://bucket, avec vos identifiants AWS configurés.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, nothing is there. Check the archive's address: the server or the bucket's name is wrong.</source>
        <translation>{url} répond {status}, il n'y a rien à cet endroit. Vérifiez l'adresse de l'archive : le nom du serveur ou du bucket est faux.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, an error of the server's own. Try again later; nothing on this side can mend it.</source>
        <translation>{url} répond {status}, une erreur du serveur lui-même. Réessayez plus tard ; rien ne peut y remédier de ce côté-ci.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers with {found} where {expected} was expected. A web page or a login of the network may stand in between; check the archive's address and the network.</source>
        <translation>{url} répond par {found} alors que l'on attendait {expected}. Une page web ou une page de connexion du réseau s'interpose peut-être ; vérifiez l'adresse de l'archive et le réseau.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The description of tile {tile} ({year}) at {url} cannot be used: {reason}. Try again; if it stays so, the archive's file is damaged.</source>
        <translation>La description de la tuile {tile} ({year}) à l'adresse {url} est inutilisable : {reason}. Réessayez ; si cela persiste, le fichier de l'archive est endommagé.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The description of tile {tile} ({year}) at {url} names a file outside the archive: {href}. It is not followed; use an archive whose items name their own files.</source>
        <translation>La description de la tuile {tile} ({year}) à l'adresse {url} désigne un fichier hors de l'archive : {href}. Il n'est pas suivi ; utilisez une archive dont les items désignent leurs propres fichiers.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Tile {tile} ({year}) in {archive} has no file for the band {band}. Leave this band or this tile out.</source>
        <translation>La tuile {tile} ({year}) de {archive} n'a pas de fichier pour la bande {band}. Retirez cette bande ou cette tuile.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{root} needs AWS credentials and none were found. Set them up as for the AWS command line, set AWS_NO_SIGN_REQUEST=YES for a public bucket, or use its https address.</source>
        <translation>{root} exige des identifiants AWS et aucun n'a été trouvé. Configurez-les comme pour la ligne de commande AWS, définissez AWS_NO_SIGN_REQUEST=YES pour un bucket public, ou utilisez son adresse https.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
        <translation>{path} ne peut pas être écrit : {reason}. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} ends neither in .vrt nor in .tif. End it in .vrt for a virtual layer or in .tif for a computed file.</source>
        <translation>{path} ne se termine ni par .vrt ni par .tif. Terminez-le par .vrt pour une couche virtuelle ou par .tif pour un fichier calculé.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is named for two results. Give each of them a name of its own.</source>
        <translation>{path} est indiqué pour deux résultats. Donnez à chacun un nom qui lui soit propre.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be written as {format}, which stores decibels alone, and it would hold {found}. Choose the format {other}, or only bands in decibels.</source>
        <translation>{path} ne peut pas être écrit en {format}, qui ne stocke que des décibels, alors qu'il contiendrait {found}. Choisissez le format {other}, ou seulement des bandes en décibels.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The GDAL {version} of this QGIS cannot compress with {codec}. Choose the format {other} instead.</source>
        <translation>La version {version} de GDAL de ce QGIS ne sait pas compresser avec {codec}. Choisissez plutôt le format {other}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} is no creation option. Write NAME=VALUE, several divided by |, for example COMPRESS=DEFLATE|ZLEVEL=6.</source>
        <translation>{text!r} n'est pas une option de création. Écrivez NAME=VALUE, plusieurs séparées par |, par exemple COMPRESS=DEFLATE|ZLEVEL=6.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>GDAL's driver {driver} has no creation option {option}. Choose among {known}, or leave it out.</source>
        <translation>Le pilote {driver} de GDAL n'a pas d'option de création {option}. Choisissez parmi {known}, ou retirez-la.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The creation option {option} takes {expected}, and {value!r} is given. Change it or leave it out.</source>
        <translation>L'option de création {option} attend {expected}, or {value!r} est indiqué. Modifiez-la ou retirez-la.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The creation option {option} cannot be used here: {reason}. Leave it out or change it.</source>
        <translation>L'option de création {option} ne peut pas servir ici : {reason}. Retirez-la ou modifiez-la.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is the raster that is being read. Choose another name for the result.</source>
        <translation>{path} est le raster en cours de lecture. Choisissez un autre nom pour le résultat.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is there already and was not made by an export of this plugin. It is left alone; move it away or choose another folder.</source>
        <translation>{path} existe déjà et n'a pas été créé par un export de cette extension. Il reste intact ; déplacez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The files would take about {needed:.3g} GB, and the disk of {folder} has {free:.3g} GB left. Choose another disk, a smaller area, fewer years or measurements, or coarser pixels.</source>
        <translation>Les fichiers prendraient environ {needed:.3g} Go, et il reste {free:.3g} Go sur le disque de {folder}. Choisissez un autre disque, une emprise plus petite, moins d'années ou de mesures, ou des pixels plus grossiers.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot take more features: {reason}. Choose another place with enough room.</source>
        <translation>{path} ne peut plus recevoir d'entités : {reason}. Choisissez un autre endroit avec assez de place.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Reading pixels failed: {reason}. Check the network or the disk and run it again; the unfinished file was removed.</source>
        <translation>La lecture des pixels a échoué : {reason}. Vérifiez le réseau ou le disque et relancez ; le fichier inachevé a été supprimé.</translation>
    </message>
    <message>
        <location filename="../core/formats.py"/>
        <source>it is for floating point numbers, and the file holds whole ones</source>
        <translation>elle est faite pour les nombres à virgule flottante, et le fichier contient des entiers</translation>
    </message>
    <message>
        <location filename="../core/handles.py"/>
        <source>it has {columns:d} x {rows:d} pixels where {width:d} x {height:d} were expected</source>
        <translation>il a {columns:d} x {rows:d} pixels alors que {width:d} x {height:d} étaient attendus</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>its answer was cut short</source>
        <translation>sa réponse a été tronquée</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>the proxy does not answer</source>
        <translation>le proxy ne répond pas</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>its certificate is not trusted</source>
        <translation>son certificat n'est pas reconnu comme fiable</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>no answer in time</source>
        <translation>pas de réponse dans le délai imparti</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <location filename="../core/mosaic.py"/>
        <source>the area {area}</source>
        <translation>l'emprise {area}</translation>
    </message>
    <message>
        <location filename="../core/mosaic.py"/>
        <source>No tile has a mask file: pixels are dropped by their numbers alone (0 and 1 are no data).</source>
        <translation>Aucune tuile n'a de fichier de masque : les pixels sont écartés d'après leur seule valeur (0 et 1 signifient absence de données).</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>it would change numbers, or where the file keeps what it says of itself</source>
        <translation>elle changerait des nombres, ou l'endroit où le fichier garde sa propre description</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>bands are written one after the other</source>
        <translation>les bandes sont écrites l'une après l'autre</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>this compression changes numbers or cannot hold them</source>
        <translation>cette compression change les nombres ou ne peut pas les contenir</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>the file would not say what its numbers are</source>
        <translation>le fichier ne dirait pas ce que sont ses nombres</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a multiple of 16</source>
        <translation>un multiple de 16</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>one of {values}</source>
        <translation>une valeur parmi {values}</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>YES or NO</source>
        <translation>YES ou NO</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a whole number in its range</source>
        <translation>un nombre entier dans son intervalle</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>it speaks to COMPRESS={codecs}; give that one, too</source>
        <translation>elle s'adresse à COMPRESS={codecs} ; donnez aussi cette option</translation>
    </message>
    <message>
        <location filename="../core/outline.py"/>
        <source>the mosaics' grid</source>
        <translation>la grille des mosaïques</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>HH</source>
        <translation>HH</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>HV</source>
        <translation>HV</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>Local incidence angle</source>
        <translation>Angle d'incidence local</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{year} and later</source>
        <translation>à partir de {year}</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>JAXA EORC; Digital Earth Africa</source>
        <translation>JAXA EORC ; Digital Earth Africa</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>Free of charge under JAXA's terms of use of research data; credit JAXA EORC and Digital Earth Africa</source>
        <translation>Gratuit selon les conditions d'utilisation des données de recherche de la JAXA ; citez JAXA EORC et Digital Earth Africa</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>HH gamma0 [dB]</source>
        <translation>HH gamma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>HV gamma0 [dB]</source>
        <translation>HV gamma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>HV/HH [dB]</source>
        <translation>HV/HH [dB]</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Time profile of L-band backscatter</source>
        <translation>Profil temporel de la rétrodiffusion en bande L</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>More places, in the table only: {count:d}.</source>
        <translation>Autres lieux, dans la table seulement : {count:d}.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Means of linear power (gamma0), shown in decibels at the real observation dates. Data: JAXA EORC; Digital Earth Africa.</source>
        <translation>Moyennes de la puissance linéaire (gamma0), affichées en décibels aux dates d'observation réelles. Données : JAXA EORC ; Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>No year has data here.</source>
        <translation>Aucune année n'a de données ici.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>{date}, {sensor}, mosaic of {year}; pixels: {pixels:d}</source>
        <translation>{date}, {sensor}, mosaïque de {year} ; pixels : {pixels:d}</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>20 log10(DN) {cf}</source>
        <translation>20 log10(DN) {cf}</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>DN^2 * 10^(({cf}) / 10)</source>
        <translation>DN^2 * 10^(({cf}) / 10)</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>20 log10(DN) {cf} + 10 log10(cos(local incidence angle))</source>
        <translation>20 log10(DN) {cf} + 10 log10(cos(angle d'incidence local))</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>DN^2 * 10^(({cf}) / 10) * cos(local incidence angle)</source>
        <translation>DN^2 * 10^(({cf}) / 10) * cos(angle d'incidence local)</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>DN * 10^(({cf}) / 20)</source>
        <translation>DN * 10^(({cf}) / 20)</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>(HV / HH)^2 of amplitudes</source>
        <translation>(HV / HH)^2 des amplitudes</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>20 log10(HV / HH) of amplitudes</source>
        <translation>20 log10(HV / HH) des amplitudes</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>HV / HH of amplitudes</source>
        <translation>HV / HH des amplitudes</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{title} = {launch} + days</source>
        <translation>{title} = {launch} + jours</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>nearest pixel</source>
        <translation>pixel le plus proche</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>mean of linear power</source>
        <translation>moyenne de la puissance linéaire</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../core/quantities/__init__.py"/>
        <source>HV/HH</source>
        <translation>HV/HH</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[days since 1970-01-01]</source>
        <translation>[jours depuis le 1970-01-01]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[yyyymmdd]</source>
        <translation>[aaaammjj]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[day of year]</source>
        <translation>[jour de l'année]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[decimal year]</source>
        <translation>[année décimale]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [dB]</source>
        <translation>gamma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [linear power]</source>
        <translation>gamma0 [puissance linéaire]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>sigma0 [dB]</source>
        <translation>sigma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>sigma0 [linear power]</source>
        <translation>sigma0 [puissance linéaire]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [linear amplitude]</source>
        <translation>gamma0 [amplitude linéaire]</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio of linear powers</source>
        <translation>rapport des puissances linéaires</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio [dB]</source>
        <translation>rapport [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio of linear amplitudes</source>
        <translation>rapport des amplitudes linéaires</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>amplitude [DN]</source>
        <translation>amplitude [DN]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>[degrees]</source>
        <translation>[degrés]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>[days since launch]</source>
        <translation>[jours depuis le lancement]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>class [code]</source>
        <translation>classe [code]</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>GDAL's own message cannot be read</source>
        <translation>le message de GDAL est illisible</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>an inner raster</source>
        <translation>un raster interne</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>its server does not answer, or it is not there</source>
        <translation>son serveur ne répond pas, ou il n'existe pas</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>its format is not known</source>
        <translation>son format est inconnu</translation>
    </message>
    <message>
        <location filename="../core/recognise.py"/>
        <source>{path} carries a recipe that cannot be read; it is taken as a plain raster.</source>
        <translation>{path} porte une recette illisible ; il est pris comme un simple raster.</translation>
    </message>
    <message>
        <location filename="../core/regrid.py"/>
        <source>gamma0: area-weighted mean of linear power over valid pixels that the mask keeps, then converted; ratio: mean HV power / mean HH power over pixels that have both; incidence angle: area-weighted mean; date, mask: nearest</source>
        <translation>gamma0 : moyenne de la puissance linéaire, pondérée par la surface, sur les pixels valides que le masque conserve, puis conversion ; rapport : puissance HV moyenne / puissance HH moyenne sur les pixels ayant les deux ; angle d'incidence : moyenne pondérée par la surface ; date, masque : plus proche voisin</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>it is a folder</source>
        <translation>c'est un dossier</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>what should be its folder is a file</source>
        <translation>ce qui devrait être son dossier est un fichier</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>{path} could not be put back.</source>
        <translation>{path} n'a pas pu être remis en place.</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>the listing of a bucket</source>
        <translation>la liste d'un bucket</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>it is no JSON, or cut short</source>
        <translation>ce n'est pas du JSON, ou il est tronqué</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>it is no STAC item with assets</source>
        <translation>ce n'est pas un item STAC avec des ressources (assets)</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its asset {name} has no href</source>
        <translation>sa ressource {name} n'a pas de href</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>proj:shape or proj:transform are not numbers</source>
        <translation>proj:shape ou proj:transform ne sont pas des nombres</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its proj:shape {shape} is impossible</source>
        <translation>son proj:shape {shape} est impossible</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its corner is not on the Earth</source>
        <translation>son coin n'est pas sur la Terre</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its pixels are {width:g} by {height:g} degrees</source>
        <translation>ses pixels mesurent {width:g} sur {height:g} degrés</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its corner lies between two pixels</source>
        <translation>son coin se trouve entre deux pixels</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>It is calibrated already; use it as it is, or calibrate the mosaic it was made from.</source>
        <translation>Il est déjà calibré ; utilisez-le tel quel, ou calibrez la mosaïque dont il est tiré.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Give the mosaic that 'Load mosaic' made.</source>
        <translation>Donnez la mosaïque créée par « Charger une mosaïque ».</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>a band of digital numbers (hh or hv)</source>
        <translation>une bande de comptes numériques (hh ou hv)</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>sigma0 needs the local incidence angle; choose a gamma0 quantity.</source>
        <translation>sigma0 a besoin de l'angle d'incidence local ; choisissez une grandeur gamma0.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with its mask band.</source>
        <translation>Chargez la mosaïque avec sa bande mask.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>no class</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>a band of day numbers (date)</source>
        <translation>une bande de numéros de jour (date)</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>It is decoded already; for another format decode the mosaic it was made from.</source>
        <translation>Il est déjà décodé ; pour un autre format, décodez la mosaïque dont il est tiré.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with its date band.</source>
        <translation>Chargez la mosaïque avec sa bande date.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>backscatter in HH and HV</source>
        <translation>la rétrodiffusion en HH et HV</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Give the mosaic, or its calibrated bands.</source>
        <translation>Donnez la mosaïque, ou ses bandes calibrées.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>JERS-1 measured HH alone, so there is no ratio; use an ALOS or ALOS-2 mosaic.</source>
        <translation>JERS-1 n'a mesuré que HH, il n'y a donc pas de rapport ; utilisez une mosaïque ALOS ou ALOS-2.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with both hh and hv.</source>
        <translation>Chargez la mosaïque avec hh et hv.</translation>
    </message>
    <message>
        <location filename="../core/target_grid.py"/>
        <source>degree</source>
        <translation>degré</translation>
    </message>
    <message>
        <location filename="../core/tile_index.py"/>
        <source>the whole of it</source>
        <translation>la totalité</translation>
    </message>
    <message>
        <location filename="../core/words.py"/>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>The https address of a bucket, s3://bucket, or a folder. Empty: the public archive.</source>
        <translation>L'adresse https d'un bucket, s3://bucket, ou un dossier. Vide : l'archive publique.</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Asks the archive for its years and tiles, which are remembered for a week otherwise.</source>
        <translation>Demande à l'archive ses années et ses tuiles, qui sinon sont gardées en mémoire une semaine.</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Shows or hides the advanced settings.</source>
        <translation>Montre ou cache les réglages avancés.</translation>
    </message>
    <message>
        <location filename="../ui/area.py"/>
        <source>{text!r} is no area. Write west, east, south, north, such as 31.9, 32.1, 30.37, 30.55.</source>
        <translation>{text!r} n'est pas une emprise. Écrivez ouest, est, sud, nord, par exemple 31.9, 32.1, 30.37, 30.55.</translation>
    </message>
    <message>
        <location filename="../ui/area.py"/>
        <source>QGIS knows no CRS {crs!r}. Write one such as [EPSG:32636], or none for degrees.</source>
        <translation>QGIS ne connaît pas de SCR {crs!r}. Écrivez-en un comme [EPSG:32636], ou aucun pour des degrés.</translation>
    </message>
    <message>
        <location filename="../ui/background.py"/>
        <source>QGIS does not know {algorithm}. Switch the plugin off and on again in the plugin manager.</source>
        <translation>QGIS ne connaît pas {algorithm}. Désactivez puis réactivez l'extension dans le gestionnaire d'extensions.</translation>
    </message>
    <message>
        <location filename="../ui/background.py"/>
        <source>The algorithm ended with an error that it did not expect. The details say more.</source>
        <translation>L'algorithme s'est arrêté sur une erreur imprévue. Les détails en disent plus.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>There is no mosaic of {year}: ALOS ended in 2011 and ALOS-2 was launched in 2014, so that no satellite of this series took images in between.</source>
        <translation>Il n'existe pas de mosaïque de {year} : ALOS s'est arrêté en 2011 et ALOS-2 a été lancé en 2014, de sorte qu'aucun satellite de cette série n'a pris d'images entre-temps.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>The archive has nothing of {year} in this place.</source>
        <translation>L'archive n'a rien de {year} à cet endroit.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>Whether the archive has {year} shows when it is loaded.</source>
        <translation>On saura au chargement si l'archive possède {year}.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>{year}: a part of the place is missing ({tiles}).</source>
        <translation>{year} : une partie du lieu manque ({tiles}).</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>The archive has {year}.</source>
        <translation>L'archive possède {year}.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Backscatter HH, gamma0 in decibels.</source>
        <translation>Rétrodiffusion HH, gamma0 en décibels.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Backscatter HV, gamma0 in decibels; JERS-1 has none.</source>
        <translation>Rétrodiffusion HV, gamma0 en décibels ; JERS-1 n'en a pas.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Ratio of HV to HH in decibels; JERS-1 has none.</source>
        <translation>Rapport de HV à HH en décibels ; JERS-1 n'en a pas.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>RGB</source>
        <translation>RVB</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>HH, HV and their ratio as red, green and blue; JERS-1 has none.</source>
        <translation>HH, HV et leur rapport en rouge, vert et bleu ; JERS-1 n'en a pas.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The day on which each pixel was observed.</source>
        <translation>Le jour où chaque pixel a été observé.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Water, layover, shadow and land.</source>
        <translation>Eau, repliement (layover), ombre radar et terre.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Incidence angle</source>
        <translation>Angle d'incidence</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Local incidence angle in degrees.</source>
        <translation>Angle d'incidence local en degrés.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Open water, mostly the sea.</source>
        <translation>Eau libre, surtout la mer.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Layover</source>
        <translation>Repliement (layover)</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Slopes that fold over each other; nothing usable there.</source>
        <translation>Versants qui se replient les uns sur les autres ; rien d'exploitable à cet endroit.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Shadow</source>
        <translation>Ombre radar</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Slopes that the radar does not reach; nothing usable there.</source>
        <translation>Versants que le radar n'atteint pas ; rien d'exploitable à cet endroit.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Land</source>
        <translation>Terre</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>All the rest, inland water included.</source>
        <translation>Tout le reste, eaux intérieures comprises.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>ALOS and ALOS-2 PALSAR</source>
        <translation>ALOS et ALOS-2 PALSAR</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>2007-2010 and 2015 on, HH and HV.</source>
        <translation>2007-2010 et à partir de 2015, HH et HV.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>JERS-1 SAR</source>
        <translation>JERS-1 SAR</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>1996, HH alone.</source>
        <translation>1996, HH seulement.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>All satellites</source>
        <translation>Tous les satellites</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>JERS-1, ALOS and ALOS-2 as one series.</source>
        <translation>JERS-1, ALOS et ALOS-2 en une seule série.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The computed numbers, packed without loss.</source>
        <translation>Les nombres calculés, compressés sans perte.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>COG</source>
        <translation>COG</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Cloud-optimized GeoTIFF, for a web server or a bucket.</source>
        <translation>GeoTIFF optimisé pour le nuage (COG), pour un serveur web ou un bucket.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF, LERC</source>
        <translation>GeoTIFF, LERC</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decibels within 0.01 dB, a third of the size.</source>
        <translation>Décibels à 0,01 dB près, un tiers de la taille.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF, 16 bit</source>
        <translation>GeoTIFF, 16 bits</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decibels as hundredths; for HH, HV and HV/HH alone.</source>
        <translation>Décibels en centièmes ; pour HH, HV et HV/HH seulement.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>As 20200909</source>
        <translation>Comme 20200909</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>A number that reads like a date.</source>
        <translation>Un nombre qui se lit comme une date.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Days since 1970-01-01</source>
        <translation>Jours depuis 1970-01-01</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>To count with; from QGIS 3.38 on, the Temporal Controller plays them day by day.</source>
        <translation>Pour calculer ; à partir de QGIS 3.38, le contrôleur temporel (Temporal Controller) les joue jour par jour.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Day of the year</source>
        <translation>Jour de l'année</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>1 to 366; compares seasons.</source>
        <translation>1 à 366 ; pour comparer les saisons.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decimal year</source>
        <translation>Année décimale</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The year with the part of it that has passed, as 2020.69.</source>
        <translation>L'année avec la part écoulée, par exemple 2020.69.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follow selected</source>
        <translation>Suivre la sélection</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Selected points or polygons: {count:d}.</source>
        <translation>Points ou polygones sélectionnés : {count:d}.</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follows all points or polygons of this layer; select some to follow only these.</source>
        <translation>Suit tous les points ou polygones de cette couche ; sélectionnez-en certains pour ne suivre que ceux-là.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Stops the run; nothing half-written stays.</source>
        <translation>Interrompt l'exécution ; aucun fichier inachevé ne reste.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Loads what is chosen, in the background. Ctrl+Enter</source>
        <translation>Charge ce qui est choisi, en arrière-plan. Ctrl+Entrée</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copies the command that does the same, for a terminal:</source>
        <translation>Copie la commande qui fait la même chose, pour un terminal :</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Everything that the run said.</source>
        <translation>Tout ce que l'exécution a signalé.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Choose every year that can be had.</source>
        <translation>Choisir toutes les années disponibles.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Choose no year.</source>
        <translation>Ne choisir aucune année.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Tiles on map</source>
        <translation>Tuiles sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Blue: in all chosen years. Orange, dashed: in some. Grey: in none, or not known.</source>
        <translation>Bleu : dans toutes les années choisies. Orange, tirets : dans certaines. Gris : dans aucune, ou inconnu.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Pick a product, years and a place, and see them.</source>
        <translation>Choisissez un produit, des années et un lieu, et voyez-les.</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Switch on the core plugin 'Processing' first.</source>
        <translation>Activez d'abord l'extension principale « Processing ».</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The command is in the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The command is in the clipboard. It loads the whole extent: these polygons are in no file. Save them, all features and no selection, to have it cut.</source>
        <translation>La commande est dans le presse-papiers. Elle charge toute l'étendue : ces polygones ne sont dans aucun fichier. Enregistrez-les, toutes les entités et sans sélection, pour qu'elle découpe.</translation>
    </message>
    <message>
        <location filename="../ui/pick.py"/>
        <source>Pick on map</source>
        <translation>Choisir sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/pick.py"/>
        <source>Click on the map: HH, HV and their ratio at that place, year by year.</source>
        <translation>Cliquez sur la carte : HH, HV et leur rapport à cet endroit, année après année.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Map view</source>
        <translation>Vue de la carte</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>What the map shows when you run it.</source>
        <translation>Ce que montre la carte au moment de l'exécution.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Rectangle on the map</source>
        <translation>Rectangle sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>Tracez un rectangle sur la carte en faisant glisser la souris.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Layer or polygons</source>
        <translation>Couche ou polygones</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The extent of a layer, or of polygons selected in it.</source>
        <translation>L'emprise d'une couche, ou des polygones qui y sont sélectionnés.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Whole tiles of 5 degrees, clicked on the map or typed.</source>
        <translation>Des tuiles entières de 5 degrés, cliquées sur la carte ou saisies.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>West, east, south and north as numbers.</source>
        <translation>Ouest, est, sud et nord en nombres.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Nothing is selected in {layer}. Select features in it, or choose it without 'Selected only'.</source>
        <translation>Rien n'est sélectionné dans {layer}. Sélectionnez-y des entités, ou décochez « Sélection seulement ».</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>{layer} has no extent: nothing is in it, or a single point. Choose another layer or other features.</source>
        <translation>{layer} n'a pas d'étendue : il n'y a rien dedans, ou un seul point. Choisissez une autre couche ou d'autres entités.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>{layer} does not lie on the Earth. Check its coordinate reference system.</source>
        <translation>{layer} n'est pas sur la Terre. Vérifiez son système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The map shows nothing of the Earth. Zoom to a place, or choose another way.</source>
        <translation>La carte ne montre rien de la Terre. Zoomez sur un lieu, ou choisissez une autre façon.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Rien n'est encore dessiné.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The rectangle does not lie on the Earth. Draw another one.</source>
        <translation>Le rectangle n'est pas sur la Terre. Tracez-en un autre.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The extent of this layer is loaded, or its polygons.</source>
        <translation>L'étendue de cette couche est chargée, ou ses polygones.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Selected only</source>
        <translation>Sélection seulement</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Only the features that are selected.</source>
        <translation>Seulement les entités sélectionnées.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Pixels outside of the polygons become nodata, and tiles that no polygon touches are not loaded. Off: the whole extent.</source>
        <translation>Les pixels hors des polygones passent à nodata, et les tuiles qu'aucun polygone ne touche ne sont pas chargées. Désactivé : toute l'étendue.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Click on map</source>
        <translation>Cliquer sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Click tiles on the map to choose them; click again to drop them.</source>
        <translation>Cliquez sur des tuiles de la carte pour les choisir ; cliquez à nouveau pour les retirer.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Labels of 5-degree tiles, by their north-west corner.</source>
        <translation>Étiquettes des tuiles de 5 degrés, d'après leur coin nord-ouest.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>West, east, south, north in degrees; in another CRS, write it behind them: [EPSG:32636].</source>
        <translation>Ouest, est, sud, nord en degrés ; dans un autre CRS, écrivez-le à la suite : [EPSG:32636].</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>To table layer</source>
        <translation>Vers une couche table</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Puts the table into the project.</source>
        <translation>Ajoute la table au projet.</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Warnings: {warnings:d}.</source>
        <translation>Avertissements : {warnings:d}.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Empty: the years of the layers in the project; without any, all.</source>
        <translation>Vide : les années des couches du projet ; s'il n'y en a pas, toutes.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Pixels around the place are averaged, in linear power.</source>
        <translation>Les pixels autour du lieu sont moyennés, en puissance linéaire.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Only pixels of these classes count, as in the layers: they are chosen on the tab 'Load'.</source>
        <translation>Seuls les pixels de ces classes comptent, comme dans les couches : elles se choisissent dans l'onglet « Charger ».</translation>
    </message>
    <message>
        <location filename="../ui/profile_panel.py"/>
        <source>Choose at least one class to keep.</source>
        <translation>Choisissez au moins une classe à conserver.</translation>
    </message>
    <message>
        <location filename="../ui/profile_picture.py"/>
        <source>HH [dB]</source>
        <translation>HH [dB]</translation>
    </message>
    <message>
        <location filename="../ui/profile_picture.py"/>
        <source>HV [dB]</source>
        <translation>HV [dB]</translation>
    </message>
    <message>
        <location filename="../ui/profile_picture.py"/>
        <source>{date}, {sensor}, mosaic of {year}</source>
        <translation>{date}, {sensor}, mosaïque de {year}</translation>
    </message>
    <message>
        <location filename="../ui/profile_picture.py"/>
        <source>Pixels: {count:d}</source>
        <translation>Pixels : {count:d}</translation>
    </message>
    <message>
        <location filename="../ui/profile_plot.py"/>
        <source>Dates: {count:d}. The arrow keys lead from one to the next.</source>
        <translation>Dates : {count:d}. Les touches fléchées mènent de l'une à l'autre.</translation>
    </message>
    <message>
        <location filename="../ui/run.py"/>
        <source>Cancelled, because the project was closed.</source>
        <translation>Annulé, car le projet a été fermé.</translation>
    </message>
    <message>
        <location filename="../ui/run.py"/>
        <source>The layer {name} cannot be opened.</source>
        <translation>La couche {name} ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>The archive has nothing of {years} here. Choose another year or place.</source>
        <translation>L'archive n'a rien de {years} ici. Choisissez une autre année ou un autre lieu.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a year.</source>
        <translation>Choisissez une année.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a place.</source>
        <translation>Choisissez un lieu.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose what to show.</source>
        <translation>Choisissez ce qu'il faut afficher.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a folder for the files.</source>
        <translation>Choisissez un dossier pour les fichiers.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Nothing here of: {years}.</source>
        <translation>Rien ici de : {years}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Layers: {layers:d}. Tiles: {tiles:d}. Each {size}.</source>
        <translation>Couches : {layers:d}. Tuiles : {tiles:d}. {size} par couche.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Fetched: at most {fetched}. Written: at most {written}.</source>
        <translation>Téléchargé : au plus {fetched}. Écrit : au plus {written}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Streamed: at most {fetched}.</source>
        <translation>Transféré en flux : au plus {fetched}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing in all years: {count:d} ({tiles}).</source>
        <translation>Manque toutes les années : {count:d} ({tiles}).</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing: {years}. Other years with holes: {more:d}.</source>
        <translation>Manque : {years}. Autres années avec des trous : {more:d}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing: {years}.</source>
        <translation>Manque : {years}.</translation>
    </message>
    <message>
        <location filename="../ui/takeaway.py"/>
        <source>The table is in the clipboard.</source>
        <translation>La table est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../ui/takeaway.py"/>
        <source>The table is in the project.</source>
        <translation>La table est dans le projet.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Virtual layers (streamed)</source>
        <translation>Couches virtuelles (flux)</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>There at once; pixels travel when you look at them.</source>
        <translation>Disponibles aussitôt ; les pixels sont transférés quand vous les regardez.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Kind of layers</source>
        <translation>Type de couches</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Files: {format}</source>
        <translation>Fichiers : {format}</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>One layer for each measurement, with a band for each year, the oldest first. RGB stays a layer for each year.</source>
        <translation>Une couche par mesure, avec une bande par année, la plus ancienne d'abord. RVB reste une couche par année.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Temporary folder</source>
        <translation>Dossier temporaire</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Where the layers' files go. A temporary folder is gone when QGIS ends.</source>
        <translation>Où vont les fichiers des couches. Un dossier temporaire disparaît à la fermeture de QGIS.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <location filename="../ui/footer.py"/>
        <source>%n layer(s) loaded.</source>
        <translation>
            <numerusform>%Ln couche chargée.</numerusform>
            <numerusform>%Ln couches chargées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/footer.py"/>
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%Ln avertissement.</numerusform>
            <numerusform>%Ln avertissements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalsarMosaicPlugin</name>
    <message>
        <location filename="../plugin.py"/>
        <source>QGIS keeps the algorithms until it ends.</source>
        <translation>QGIS garde les algorithmes jusqu'à sa fermeture.</translation>
    </message>
</context>
<context>
    <name>PalsarProvider</name>
    <message>
        <location filename="../algorithms/provider.py"/>
        <source>PALSAR Mosaic</source>
        <translation>PALSAR Mosaic</translation>
    </message>
    <message>
        <location filename="../algorithms/provider.py"/>
        <source>PALSAR Mosaic: L-band radar of JERS-1, ALOS and ALOS-2</source>
        <translation>PALSAR Mosaic : radar en bande L de JERS-1, ALOS et ALOS-2</translation>
    </message>
</context>
</TS>
