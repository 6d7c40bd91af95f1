<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Apply mask</source>
        <translation>Tumia barakoa</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Keeps pixels of the chosen mask classes and turns all others into nodata.</source>
        <translation>Hubakiza pikseli za madaraja ya barakoa yaliyochaguliwa na kugeuza nyingine zote kuwa bila data.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>In layover and shadow a radar image shows no usable backscatter; by default both are dropped, and water and land are kept. The classes come from the mosaic's own mask: water 50, layover 100, shadow 150, land 255; inland water is mostly land (255) there.

Works on a mosaic and on everything made from it: decibels, ratios, dates.</source>
        <translation>Kwenye mlalio (layover) na kivuli picha ya rada haionyeshi mtawanyiko wa nyuma unaofaa; kwa kawaida yote mawili huondolewa, na maji na nchi kavu hubakizwa. Madaraja yanatoka kwenye barakoa ya mozaiki yenyewe: maji 50, mlalio 100, kivuli 150, nchi kavu 255; maji ya bara kwa kawaida huwekwa humo kama nchi kavu (255).

Hufanya kazi kwenye mozaiki na kwenye kila kinachotokana nayo: desibeli, uwiano, tarehe.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>A mosaic, or a raster that this plugin made from one.</source>
        <translation>Mozaiki, au rasta ambayo programu-jalizi hii imeitengeneza kutoka kwenye mozaiki.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Classes to keep</source>
        <translation>Madaraja ya kubakiza</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Pixels of all other classes become nodata.</source>
        <translation>Pikseli za madaraja mengine yote huwa bila data.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Masked</source>
        <translation>Yenye barakoa</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Availability</source>
        <translation>Upatikanaji</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Tells which years and tiles an archive has.</source>
        <translation>Hueleza ni miaka na vigae vipi ambavyo hifadhi inavyo.</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>The answer is a text in JSON: product, then year, then the labels of its tiles, or null where the archive does not let itself be listed. It is made for programs; people have 'Tile index'.</source>
        <translation>Jibu ni maandishi ya JSON: bidhaa, kisha mwaka, kisha lebo za vigae vyake, au null pale hifadhi isiporuhusu yaliyomo kuorodheshwa. Imetengenezwa kwa ajili ya programu; watu wana 'Faharasa ya vigae'.</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Ask anew</source>
        <translation>Uliza tena</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Does not believe what the archive answered within the last week.</source>
        <translation>Haitegemei majibu ya hifadhi ya wiki iliyopita.</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>What the archive has</source>
        <translation>Kilicho kwenye hifadhi</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Years: {count:d}.</source>
        <translation>Miaka: {count:d}.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Calibrate</source>
        <translation>Sawazisha vipimo</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Turns digital numbers (DN) of HH and HV into backscatter, in decibels or linear.</source>
        <translation>Hugeuza namba za kidijitali (DN) za HH na HV kuwa mtawanyiko wa nyuma (backscatter), kwa desibeli au kwa kipimo cha mstari.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>gamma0 [dB] = 20 log10(DN) + CF, with CF = -83.0 dB for ALOS and ALOS-2 and -84.66 dB for JERS-1. gamma0 power = DN² · 10^(CF/10); the amplitude is its square root. sigma0 = gamma0 · cos(local incidence angle).

For averages over areas or time use a linear power: the mean of decibels is not the mean of backscatter. A mask that was applied before stays applied.</source>
        <translation>gamma0 [dB] = 20 log10(DN) + CF, ambapo CF = -83.0 dB kwa ALOS na ALOS-2 na -84.66 dB kwa JERS-1. Nguvu ya gamma0 = DN² · 10^(CF/10); amplitudo ni kipeo chake cha pili. sigma0 = gamma0 · cos(pembe ya mtuko ya mahali).

Kwa wastani wa maeneo au wa muda tumia nguvu ya mstari: wastani wa desibeli si wastani wa mtawanyiko wa nyuma. Barakoa iliyotumiwa awali hubaki.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>A mosaic with hh or hv as digital numbers, from 'Load mosaic' or 'Apply mask'.</source>
        <translation>Mozaiki yenye hh au hv kama namba za kidijitali, kutoka 'Pakia mozaiki' au 'Tumia barakoa'.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Quantity</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>gamma0_db: gamma0 in decibels. gamma0_power: gamma0, linear power. sigma0_db, sigma0_power: sigma0 likewise. amplitude: square root of the gamma0 power.</source>
        <translation>gamma0_db: gamma0 kwa desibeli. gamma0_power: gamma0, nguvu ya mstari. sigma0_db, sigma0_power: vivyo hivyo kwa sigma0. amplitude: kipeo cha pili cha nguvu ya gamma0.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Calibrated</source>
        <translation>Iliyosawazishwa</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Observation date summary</source>
        <translation>Muhtasari wa tarehe za uchunguzi</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Tells for each year when the mosaic of a place was really seen: first, median and last date.</source>
        <translation>Hueleza kwa kila mwaka ni lini mozaiki ya mahali ilionwa kweli: tarehe ya kwanza, ya kati na ya mwisho.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>One row for each year, from every pixel at full resolution. first, median, last: observation dates (median: that of the middle pixel in the order of dates; the earlier one where two are in the middle). span_days: days from first to last. pixels: how many have a date. share_outside: per cent of them that were seen in another year than the mosaic's.

A mosaic may be made of images of the year before or after, and two years may show the very same image; a warning says so, because comparing them would show no change.</source>
        <translation>Mstari mmoja kwa kila mwaka, kutokana na kila pikseli kwa ubora kamili. first, median, last: tarehe za uchunguzi (median: ile ya pikseli ya katikati kwa mpangilio wa tarehe; ya mapema zaidi kama ziko mbili katikati). span_days: siku kutoka ya kwanza hadi ya mwisho. pixels: ngapi zina tarehe. share_outside: asilimia ya zile zilizoonwa katika mwaka usio wa mozaiki.

Mozaiki inaweza kuwa na picha za mwaka uliotangulia au unaofuata, na miaka miwili inaweza kuonyesha picha ileile; onyo hulitaja hilo, kwa sababu kuilinganisha hakutaonyesha badiliko lolote.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>The area whose pixels count, in any coordinate reference system.</source>
        <translation>Eneo ambalo pikseli zake huhesabiwa, kwa mfumo wowote rejea wa viwianishi.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Observation dates</source>
        <translation>Tarehe za uchunguzi</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>A table without geometry, one row for each year.</source>
        <translation>Jedwali lisilo na jiometri, mstari mmoja kwa kila mwaka.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: no pixel has an observation date.</source>
        <translation>{year}: hakuna pikseli yenye tarehe ya uchunguzi.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first} to {last} ({days:d} days)</source>
        <translation>{year}: {first} hadi {last} (siku {days:d})</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first} to {last} (1 day)</source>
        <translation>{year}: {first} hadi {last} (siku 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first}</source>
        <translation>{year}: {first}</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>The mosaics of {earlier} and {year} are the same acquisition here: each date has as many pixels. Comparing the two would show no change, whatever happened on the ground.</source>
        <translation>Mozaiki za {earlier} na {year} ni upigaji uleule hapa: kila tarehe ina idadi ileile ya pikseli. Kuzilinganisha hakutaonyesha badiliko lolote, hata kama nini kimetokea ardhini.</translation>
    </message>
    <message>
        <location filename="../algorithms/dates.py"/>
        <source>Dates more than a year outside of {year} occur: {dates}. Either the tile is damaged, or its days were counted from another launch; check PRODUCT and YEAR.</source>
        <translation>Kuna tarehe zilizo zaidi ya mwaka mmoja nje ya {year}: {dates}. Ama kigae kimeharibika, ama siku zake zilihesabiwa kutoka urushaji mwingine; kagua PRODUCT na YEAR.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Decode observation date</source>
        <translation>Fumbua tarehe ya uchunguzi</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Turns the mosaic's day numbers into the date on which each pixel was seen.</source>
        <translation>Hugeuza namba za siku za mozaiki kuwa tarehe ambayo kila pikseli ilionwa.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Day numbers count from the launch of the satellite: 1992-02-11 for JERS-1, 2006-01-24 for ALOS, 2014-05-24 for ALOS-2.

days_since_1970: days since 1970-01-01. yyyymmdd: 20200909. day_of_year: 1 to 366. decimal_year: year + (day of year - 1) / days in that year.

A yearly mosaic may hold observations of the year before or after; dates further away are reported.</source>
        <translation>Namba za siku huhesabiwa tangu kurushwa kwa setilaiti: 1992-02-11 kwa JERS-1, 2006-01-24 kwa ALOS, 2014-05-24 kwa ALOS-2.

days_since_1970: siku tangu 1970-01-01. yyyymmdd: 20200909. day_of_year: 1 hadi 366. decimal_year: mwaka + (siku ya mwaka - 1) / siku za mwaka huo.

Mozaiki ya mwaka inaweza kuwa na uchunguzi wa mwaka uliotangulia au unaofuata; tarehe za mbali zaidi huripotiwa.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>A mosaic with its date band, or a raster that this plugin made from one.</source>
        <translation>Mozaiki yenye bendi yake date, au rasta ambayo programu-jalizi hii imeitengeneza kutoka kwenye mozaiki.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Format</source>
        <translation>Muundo</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>How a date is written as a number.</source>
        <translation>Jinsi tarehe inavyoandikwa kama namba.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Observation date</source>
        <translation>Tarehe ya uchunguzi</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>The dates could not be checked. {reason}</source>
        <translation>Tarehe hazikuweza kukaguliwa. {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>No pixel of this raster has an observation date.</source>
        <translation>Hakuna pikseli ya rasta hii yenye tarehe ya uchunguzi.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Seen between {first} and {last}.</source>
        <translation>Ilionwa kati ya {first} na {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Export mosaics</source>
        <translation>Hamisha mozaiki</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Computes files of several years and measurements into a folder, each year in one pass.</source>
        <translation>Hukokotoa faili za miaka na vipimo kadhaa na kuziweka kwenye folda, kila mwaka kwa mpito mmoja.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Files are named after sensor, year and measurement, such as ALOS-2_PALSAR-2_2020_hh_db.tif. What will be fetched and written is told before it begins.

Run it again with the same parameters after a cancel, a crash or a lost network: finished files are checked and kept, and only the rest is computed.

With CRS or RESOLUTION, backscatter is averaged in linear power, weighted by area, over the pixels that the mask keeps, and turned into decibels afterwards; the ratio is made of averaged powers; the incidence angle is averaged in degrees; date and mask are those of the nearest pixel. Pixel edges lie on multiples of RESOLUTION, so that neighbouring exports fit together.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>Faili hupewa majina ya kihisi, mwaka na kipimo, kama vile ALOS-2_PALSAR-2_2020_hh_db.tif. Kitakacholetwa na kuandikwa hutajwa kabla ya kuanza.

Endesha tena kwa vigezo vilevile baada ya kughairi, kukwama au kupoteza mtandao: faili zilizokamilika hukaguliwa na kubakizwa, na ni zilizobaki tu zinazokokotolewa.

Kwa CRS au RESOLUTION, mtawanyiko wa nyuma huwekwa wastani kwa nguvu ya mstari, ukipimwa kwa eneo, juu ya pikseli ambazo barakoa inazibakiza, kisha hugeuzwa kuwa desibeli; uwiano hutokana na wastani wa nguvu; pembe ya mtuko huwekwa wastani kwa digrii; tarehe na barakoa ni za pikseli iliyo karibu zaidi. Kingo za pikseli huwa kwenye vigawe vya RESOLUTION, hivyo faili za maeneo jirani hupatana.

Data: JAXA EORC, zimetolewa na Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>The area to export, in any coordinate reference system.</source>
        <translation>Eneo la kuhamisha, kwa mfumo wowote rejea wa viwianishi.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Number of files</source>
        <translation>Idadi ya faili</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>  {path}: finished earlier, kept</source>
        <translation>  {path}: ilikamilika awali, imebakizwa</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>  {path}</source>
        <translation>  {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>Files: {count:d}, of which {kept:d} are there already. The others will take about {size} (an estimate).</source>
        <translation>Faili: {count:d}, ambazo tayari zipo: {kept:d}. Nyingine zitachukua takriban {size} (makadirio).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>Nothing is left to do.</source>
        <translation>Hakuna kilichobaki kufanywa.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>About {size} will be read from the archive (an estimate from the sizes of its files).</source>
        <translation>Takriban {size} zitasomwa kutoka kwenye hifadhi (makadirio kutokana na ukubwa wa faili zake).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>About {size} will be read from the archive (an estimate; the archive does not tell its sizes).</source>
        <translation>Takriban {size} zitasomwa kutoka kwenye hifadhi (makadirio; hifadhi haitaji ukubwa wake).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>{year}. Tiles: {tiles:d}. Size: {width:d} x {height:d} pixels in {crs}.</source>
        <translation>{year}. Vigae: {tiles:d}. Ukubwa: pikseli {width:d} x {height:d} katika {crs}.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>File format</source>
        <translation>Muundo wa faili</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>gtiff: tiled GeoTIFF, packed without loss. cog: cloud-optimized GeoTIFF. lerc: smaller, within a stated error. int16_db: decibels as hundredths in whole numbers, smaller still.</source>
        <translation>gtiff: GeoTIFF ya vigae, iliyofungashwa bila kupoteza. cog: GeoTIFF iliyoboreshwa kwa wingu. lerc: ndogo zaidi, ndani ya kosa lililotajwa. int16_db: desibeli kama mia ya desibeli kwa namba nzima, ndogo zaidi bado.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Layout</source>
        <translation>Mpangilio</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>file_per_measurement: one file for each year and measurement. file_per_year: one file for each year, with a band for each measurement, all of one pixel type and one nodata value.</source>
        <translation>file_per_measurement: faili moja kwa kila mwaka na kipimo. file_per_year: faili moja kwa kila mwaka, yenye bendi kwa kila kipimo, zote za aina moja ya pikseli na thamani moja ya kutokuwa na data.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Where the files go; it is made if needed. Files that an earlier export left there and that are not what is asked for now are replaced; files from elsewhere never are.</source>
        <translation>Mahali faili zinapokwenda; hutengenezwa ikihitajika. Faili ambazo uhamishaji wa awali uliziacha hapo na ambazo sizo zinazoombwa sasa hubadilishwa; faili kutoka kwingine hazibadilishwi kamwe.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Coordinate reference system</source>
        <translation>Mfumo rejea wa viwianishi (CRS)</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Empty: the mosaics' own, EPSG:4326.</source>
        <translation>Tupu: ule wa mozaiki zenyewe, EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Pixel size</source>
        <translation>Ukubwa wa pikseli</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>In units of the coordinate reference system. Empty or 0: the mosaics' own 1/4500 degree, or 25 m where a projected system is chosen.</source>
        <translation>Kwa vizio vya mfumo rejea wa viwianishi. Tupu au 0: ule wa mozaiki zenyewe, digrii 1/4500, au m 25 pale mfumo wa makadirio ya ramani unapochaguliwa.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>HV/HH ratio</source>
        <translation>Uwiano HV/HH</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>Divides cross-polarised by co-polarised backscatter, which brings out volume scattering of forest.</source>
        <translation>Hugawanya mtawanyiko wa nyuma wa upolaishaji mkingamo kwa ule wa upolaishaji sawa, jambo ambalo hubainisha mtawanyiko wa ujazo wa msitu.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>power_ratio = (HV/HH)² of amplitudes, the ratio of linear powers. ratio_db = 20 log10(HV/HH), which is HV [dB] - HH [dB]. amplitude_ratio = HV/HH. For HH -7.5 dB and HV -13 dB they are 0.28, -5.5 dB and 0.53; the band's name says which one it is. Where HH or HV is missing the ratio is nodata.

Single pixels are noisy (a speckle standard deviation of about 2.4 dB). JERS-1 has no HV.</source>
        <translation>power_ratio = (HV/HH)² ya amplitudo, yaani uwiano wa nguvu za mstari. ratio_db = 20 log10(HV/HH), yaani HV [dB] - HH [dB]. amplitude_ratio = HV/HH. Kwa HH -7.5 dB na HV -13 dB ni 0.28, -5.5 dB na 0.53; jina la bendi husema ni upi. Pale HH au HV inapokosekana uwiano huwa bila data.

Pikseli moja moja zina kelele (mchepuko sanifu wa madoa ya rada wa takriban 2.4 dB). JERS-1 haina HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>A mosaic with hh and hv, or its calibrated bands.</source>
        <translation>Mozaiki yenye hh na hv, au bendi zake zilizosawazishwa.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>power_ratio: ratio of linear powers. ratio_db: the same in decibels. amplitude_ratio: ratio of amplitudes.</source>
        <translation>power_ratio: uwiano wa nguvu za mstari. ratio_db: uwiano huo kwa desibeli. amplitude_ratio: uwiano wa amplitudo.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>Yearly mosaic of L-band radar images, {sensor} {year}. Bands: {bands}. Mask classes kept: {classes}. Tiles: {tiles}.</source>
        <translation>Mozaiki ya mwaka ya picha za rada za bendi L, {sensor} {year}. Bendi: {bands}. Madaraja ya barakoa yaliyobakizwa: {classes}. Vigae: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>{text} Cut to the polygons of {layer}.</source>
        <translation>{text} Imekatwa kwa poligoni za {layer}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>{text} {formula}.</source>
        <translation>{text} {formula}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>Years as bands of one layer</source>
        <translation>Bendi moja kwa kila mwaka</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>One layer for each measurement, with a band for each year, the oldest first. rgb stays a layer for each year. Computed years are files in the folder, and the layer is a small .vrt beside them.</source>
        <translation>Tabaka moja kwa kila kipimo, lenye bendi kwa kila mwaka, wa zamani zaidi kwanza. rgb hubaki tabaka kwa kila mwaka. Miaka iliyokokotolewa ni faili ndani ya folda, na tabaka ni .vrt ndogo kando yake.</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>vrt: virtual layers, which are there at once and read pixels when you look at them. gtiff, cog, lerc, int16_db: computed files, as 'Export mosaics' makes them.</source>
        <translation>vrt: matabaka pepe, ambayo huwepo papo hapo na husoma pikseli unapoziangalia. gtiff, cog, lerc, int16_db: faili zilizokokotolewa, kama 'Hamisha mozaiki' inavyozitengeneza.</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>Where the rasters go; it is made if needed. Files from elsewhere are never replaced. Empty: a folder that is gone when QGIS is closed.</source>
        <translation>Mahali rasta zinapokwenda; hutengenezwa ikihitajika. Faili kutoka kwingine hazibadilishwi kamwe. Tupu: folda ambayo huondoka QGIS inapofungwa.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Load mosaic</source>
        <translation>Pakia mozaiki</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Puts one year of a radar mosaic on the map, for an area or for tiles.</source>
        <translation>Huweka kwenye ramani mwaka mmoja wa mozaiki ya rada, kwa eneo au kwa vigae.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>The result holds the mosaic's bands as the archive has them: amplitude of HH and HV as digital numbers (DN), local incidence angle in degrees, observation day, and mask class. Pixels without data are nodata. Go on with 'Apply mask', 'Calibrate', 'Decode observation date' or 'HV/HH ratio'.

An area is cut to whole pixels of the mosaic's own grid, 1/4500 degree. Tiles that the archive does not have are holes; they are named in the log and in MISSING_TILES.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>Matokeo yana bendi za mozaiki kama zilivyo kwenye hifadhi: amplitudo ya HH na HV kama namba za kidijitali (DN), pembe ya mtuko ya mahali kwa digrii, siku ya uchunguzi, na daraja la barakoa. Pikseli zisizo na data ni bila data. Endelea na 'Tumia barakoa', 'Sawazisha vipimo', 'Fumbua tarehe ya uchunguzi' au 'Uwiano HV/HH'.

Eneo hukatwa kwa pikseli nzima za gridi ya mozaiki yenyewe, digrii 1/4500. Vigae ambavyo hifadhi haina ni matundu; hutajwa kwenye kumbukumbu za kazi na katika MISSING_TILES.

Data: JAXA EORC, zimetolewa na Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>The area to load, in any coordinate reference system.</source>
        <translation>Eneo la kupakia, kwa mfumo wowote rejea wa viwianishi.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Bands</source>
        <translation>Bendi</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>hh, hv: amplitude (DN); linci: local incidence angle; date: observation day; mask: class. Nothing chosen means all that the product has. JERS-1 has no hv.</source>
        <translation>hh, hv: amplitudo (DN); linci: pembe ya mtuko ya mahali; date: siku ya uchunguzi; mask: daraja. Bila kuchagua kitu maana yake zote ambazo bidhaa inazo. JERS-1 haina hv.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Mosaic</source>
        <translation>Mozaiki</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look at them, or in .tif to download it into a file.</source>
        <translation>Maliza jina kwa .vrt kwa tabaka pepe, ambalo huwepo papo hapo na husoma pikseli unapoziangalia, au kwa .tif kuipakua kwenye faili.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Tiles: {count:d} ({tiles}). Size: {width:d} x {height:d} pixels.</source>
        <translation>Vigae: {count:d} ({tiles}). Ukubwa: pikseli {width:d} x {height:d}.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Number of tiles</source>
        <translation>Idadi ya vigae</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Missing tiles</source>
        <translation>Vigae vinavyokosekana</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Load series</source>
        <translation>Pakia mfululizo</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Puts several years of the radar mosaics on the map, ready to be compared and played.</source>
        <translation>Huweka kwenye ramani miaka kadhaa ya mozaiki za rada, tayari kulinganishwa na kuchezwa kwa mfuatano.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Each year and measurement becomes a layer, in a group for each year with the newest on top. Ranges of colours are the same in all years. Layers know their year: the Temporal Controller plays them.

JERS-1 and ALOS can be mixed (PRODUCT = all); each keeps its own calibration. Years that have nothing in this place are named in the log and in MISSING_YEARS.

With STACK, a measurement becomes one layer with a band for each year instead, the oldest first; rgb, which has three bands of its own, stays a layer for each year. From QGIS 3.38 on the Temporal Controller plays the bands; before, such a layer shows its newest year.

Layers are virtual unless a format of files is chosen. Layers land in the open project, also from a model. Of each year the topmost layer is switched on.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>Kila mwaka na kipimo huwa tabaka, katika kikundi cha kila mwaka, mpya zaidi juu. Masafa ya rangi ni yaleyale kwa miaka yote. Matabaka yanajua mwaka wake: kidhibiti cha wakati (Temporal Controller) huyacheza.

JERS-1 na ALOS zinaweza kuchanganywa (PRODUCT = all); kila moja hubaki na usawazishaji wake. Miaka isiyo na kitu mahali hapa hutajwa kwenye kumbukumbu za kazi na katika MISSING_YEARS.

Kwa STACK, badala yake kipimo huwa tabaka moja lenye bendi kwa kila mwaka, wa zamani zaidi kwanza; rgb, yenye bendi tatu zake yenyewe, hubaki tabaka kwa kila mwaka. Kuanzia QGIS 3.38 kidhibiti cha wakati hucheza bendi; kabla ya hapo tabaka kama hilo huonyesha mwaka wake mpya zaidi.

Matabaka ni pepe isipokuwa muundo wa faili umechaguliwa. Matabaka huwekwa kwenye mradi uliofunguliwa, hata kutoka kwenye modeli. Kwa kila mwaka tabaka la juu kabisa huwashwa.

Data: JAXA EORC, zimetolewa na Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>hh_db, hv_db: gamma0 in decibels; hh_power, hv_power: linear power; hh_amplitude, hv_amplitude: square root of the power; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: observation date; linci: local incidence angle in degrees; mask: class; hh_dn, hv_dn: digital numbers; rgb: HH, HV and HV/HH in decibels as colours. JERS-1 has no HV.</source>
        <translation>hh_db, hv_db: gamma0 kwa desibeli; hh_power, hv_power: nguvu ya mstari; hh_amplitude, hv_amplitude: kipeo cha pili cha nguvu; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: tarehe ya uchunguzi; linci: pembe ya mtuko ya mahali kwa digrii; mask: daraja; hh_dn, hv_dn: namba za kidijitali; rgb: HH, HV na HV/HH kwa desibeli kama rangi. JERS-1 haina HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Layers</source>
        <translation>Matabaka</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Number of layers</source>
        <translation>Idadi ya matabaka</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Missing years</source>
        <translation>Miaka inayokosekana</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>hh_db, hv_db: gamma0 in decibels; hh_power, hv_power: linear power; hh_amplitude, hv_amplitude: square root of the power; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: observation date; linci: local incidence angle in degrees; mask: class; hh_dn, hv_dn: digital numbers. JERS-1 has no HV.</source>
        <translation>hh_db, hv_db: gamma0 kwa desibeli; hh_power, hv_power: nguvu ya mstari; hh_amplitude, hv_amplitude: kipeo cha pili cha nguvu; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: tarehe ya uchunguzi; linci: pembe ya mtuko ya mahali kwa digrii; mask: daraja; hh_dn, hv_dn: namba za kidijitali. JERS-1 haina HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Measurements</source>
        <translation>Vipimo</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Pixels of all other classes become nodata in every file, the mask's too.</source>
        <translation>Pikseli za madaraja mengine yote huwa bila data katika kila faili, hata ile ya barakoa.</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Format of dates</source>
        <translation>Muundo wa tarehe</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>How the measurement date is written as a number.</source>
        <translation>Jinsi kipimo date kinavyoandikwa kama namba.</translation>
    </message>
    <message>
        <location filename="../algorithms/mixed.py"/>
        <source>alos_palsar_mosaic: ALOS PALSAR (2007-2010) and ALOS-2 PALSAR-2 (2015 and later), HH and HV. jers_sar_mosaic: JERS-1 SAR (1996), HH. all: both; each year is taken from the one that has it, and JERS-1 is left out of what needs HV.</source>
        <translation>alos_palsar_mosaic: ALOS PALSAR (2007-2010) na ALOS-2 PALSAR-2 (2015 na baadaye), HH na HV. jers_sar_mosaic: JERS-1 SAR (1996), HH. all: zote mbili; kila mwaka huchukuliwa kutoka ile iliyo nao, na JERS-1 huachwa kwa kinachohitaji HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/mixed.py"/>
        <source>{product} is left out of {measurements}: it has only {bands}.</source>
        <translation>{product} imeachwa kwa {measurements}: ina {bands} tu.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygons.py"/>
        <source>Cut to polygons</source>
        <translation>Kata kwa poligoni</translation>
    </message>
    <message>
        <location filename="../algorithms/polygons.py"/>
        <source>Pixels whose centres lie in none of these polygons become nodata, and tiles that no polygon touches are not asked for. Any coordinate reference system. Alone, they give the place; with an area or tiles, what they have in common is loaded. A small file, outline_*.tif, is written beside the rasters.</source>
        <translation>Pikseli ambazo vitovu vyake haviko ndani ya poligoni yoyote kati ya hizi huwa bila data, na vigae visivyoguswa na poligoni yoyote haviombwi. Mfumo wowote rejea wa viwianishi. Zikiwa peke yake, hutoa mahali; pamoja na eneo au vigae, sehemu iliyo ya pamoja hupakiwa. Faili ndogo, outline_*.tif, huandikwa kando ya rasta.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_page.py"/>
        <source>Longitude {x}, latitude {y} (WGS 84); square of {side:d} x {side:d} pixels</source>
        <translation>Longitudo {x}, latitudo {y} (WGS 84); mraba wa pikseli {side:d} x {side:d}</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>Rate: {rate:.{decimals}f} Mpx/s, {time} left</source>
        <translation>Kasi: Mpx/s {rate:.{decimals}f}, imebaki {time}</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>{seconds:d} s</source>
        <translation>s {seconds:d}</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>{minutes:d} min {seconds:d} s</source>
        <translation>dk {minutes:d} s {seconds:d}</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>{hours:d} h {minutes:d} min</source>
        <translation>saa {hours:d} dk {minutes:d}</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>{mosaic} {bands}, masked</source>
        <translation>{mosaic} {bands}, yenye barakoa</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>{mosaic} {bands}</source>
        <translation>{mosaic} {bands}</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>RGB of HH, HV, HV/HH</source>
        <translation>RGB ya HH, HV, HV/HH</translation>
    </message>
    <message>
        <location filename="../algorithms/running.py"/>
        <source>PALSAR Mosaic was switched off. Switch it on in the plugin manager and run this again.</source>
        <translation>PALSAR Mosaic imezimwa. Iwashe kwenye kidhibiti cha programu-jalizi na uendeshe tena.</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>Years</source>
        <translation>Miaka</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>Years of the mosaics: 2020, or 2007-2010,2015,2020, or all for every year that the archive has. There is none in 2011-2014: no satellite of the series flew.</source>
        <translation>Miaka ya mozaiki: 2020, au 2007-2010,2015,2020, au all kwa kila mwaka ambao hifadhi inao. Hakuna ya 2011-2014: hakuna setilaiti ya mfululizo huu iliyokuwa angani.</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>{year} is left out. {reason}</source>
        <translation>{year} umeachwa. {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Points or polygons</source>
        <translation>Pointi au poligoni</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>A layer in any coordinate reference system. Empty: the single point.</source>
        <translation>Tabaka kwa mfumo wowote rejea wa viwianishi. Tupu: pointi moja.</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Field with the places' names</source>
        <translation>Uga wenye majina ya mahali</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>What places are called in the table. Empty: by their features' ids.</source>
        <translation>Jinsi mahali panavyoitwa kwenye jedwali. Tupu: kwa vitambulisho vya vipengele vyake.</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Single point</source>
        <translation>Pointi moja</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>One point in place of a layer, such as 31.95,30.42 [EPSG:4326].</source>
        <translation>Pointi moja badala ya tabaka, kama vile 31.95,30.42 [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Square of pixels</source>
        <translation>Mraba wa pikseli</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Side of the square around each point whose pixels are averaged, in linear power: 1, 3 or 5. Single pixels are speckled: their ratio alone varies by 2.4 dB (standard deviation). Polygons have their own.</source>
        <translation>Upande wa mraba unaozunguka kila pointi ambao pikseli zake huwekwa wastani, kwa nguvu ya mstari: 1, 3 au 5. Pikseli moja moja zina madoa ya rada: uwiano wake pekee hubadilika kwa 2.4 dB (mchepuko sanifu). Poligoni zina pikseli zake zenyewe.</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} TB</source>
        <translation>TB {number:.1f}</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} GB</source>
        <translation>GB {number:.1f}</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} MB</source>
        <translation>MB {number:.1f}</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.0f} kB</source>
        <translation>kB {number:.0f}</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} Gpx</source>
        <translation>Gpx {number:.1f}</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} Mpx</source>
        <translation>Mpx {number:.1f}</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.2f} Mpx</source>
        <translation>Mpx {number:.2f}</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.0f} px</source>
        <translation>px {number:.0f}</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Statistics</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Takes statistics of backscatter for each year and band, of an area or of each polygon of a layer.</source>
        <translation>Hukokotoa takwimu za mtawanyiko wa nyuma kwa kila mwaka na bendi, za eneo au za kila poligoni ya tabaka.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>One row for each year, zone and band, from every pixel at full resolution. A pixel belongs to a zone when its centre lies inside; polygons that overlap each have all of their pixels. Only the part of a zone that lies in the area or the tiles counts.

count: pixels with a value, of a mask class that is kept. valid_share: their share of the zone's pixels in per cent. area_ha: what they cover on the ellipsoid WGS 84. mean_power: mean of the linear power (gamma0); mean_db: the same in decibels, no mean of decibels. sd_power: standard deviation of the linear power. enl: equivalent number of looks, mean_power^2 / sd_power^2. p05_power, p05_db and so on: percentiles, by nearest rank. mean_deg, sd_deg, p05_deg: of the local incidence angle.

Of the ratio, mean_power is mean HV power / mean HH power over pixels with both, and mean_db is that in decibels; its percentiles are those of single pixels, to 0.001 dB; sd_power and enl are empty.</source>
        <translation>Mstari mmoja kwa kila mwaka, kanda na bendi, kutokana na kila pikseli kwa ubora kamili. Pikseli ni ya kanda pale kitovu chake kinapokuwa ndani; poligoni zinazopishana kila moja ina pikseli zake zote. Ni sehemu ya kanda iliyo ndani ya eneo au vigae tu inayohesabiwa.

count: pikseli zenye thamani, za daraja la barakoa linalobakizwa. valid_share: sehemu yake ya pikseli za kanda kwa asilimia. area_ha: eneo zinalofunika kwenye duaradufu ya WGS 84. mean_power: wastani wa nguvu ya mstari (gamma0); mean_db: wastani huohuo kwa desibeli, si wastani wa desibeli. sd_power: mchepuko sanifu wa nguvu ya mstari. enl: idadi sawia ya mitazamo (looks), mean_power^2 / sd_power^2. p05_power, p05_db na kadhalika: persentaili, kwa nafasi iliyo karibu zaidi. mean_deg, sd_deg, p05_deg: za pembe ya mtuko ya mahali.

Kwa uwiano, mean_power ni wastani wa nguvu ya HV / wastani wa nguvu ya HH juu ya pikseli zenye zote mbili, na mean_db ni huo kwa desibeli; persentaili zake ni za pikseli moja moja, kwa usahihi wa 0.001 dB; sd_power na enl ni tupu.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>The area whose pixels count. Empty, without tiles: the extent of the zones.</source>
        <translation>Eneo ambalo pikseli zake huhesabiwa. Tupu, bila vigae: upeo wa kanda.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Zones</source>
        <translation>Kanda</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Polygons in any coordinate reference system. Empty: the whole area is one zone.</source>
        <translation>Poligoni kwa mfumo wowote rejea wa viwianishi. Tupu: eneo lote ni kanda moja.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Field with the zones' names</source>
        <translation>Uga wenye majina ya kanda</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>What zones are called in the table. Empty: by their features' ids.</source>
        <translation>Jinsi kanda zinavyoitwa kwenye jedwali. Tupu: kwa vitambulisho vya vipengele vyake.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>hh, hv: gamma0; ratio: HV/HH of linear powers; linci: local incidence angle. Nothing chosen means hh, hv and ratio, of JERS-1 hh.</source>
        <translation>hh, hv: gamma0; ratio: HV/HH ya nguvu za mstari; linci: pembe ya mtuko ya mahali. Bila kuchagua kitu maana yake hh, hv na ratio, kwa JERS-1 hh.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Pixels of all other mask classes do not count.</source>
        <translation>Pikseli za madaraja mengine yote ya barakoa hazihesabiwi.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Percentiles</source>
        <translation>Persentaili</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Numbers from 0 (the least) to 100 (the greatest value); 50 is the median. Empty: none.</source>
        <translation>Namba kutoka 0 (thamani ndogo kabisa) hadi 100 (kubwa kabisa); 50 ni mediani. Tupu: hakuna.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>A table without geometry, one row for each year, zone and measurement.</source>
        <translation>Jedwali lisilo na jiometri, mstari mmoja kwa kila mwaka, kanda na kipimo.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Radar mosaic</source>
        <translation>Mozaiki ya rada</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Product</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Only for rasters from elsewhere, which do not say what they are. Leave it empty for this plugin's own.</source>
        <translation>Kwa rasta kutoka kwingine tu, zisizosema ni nini. Acha tupu kwa rasta za programu-jalizi hii.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Only for rasters from elsewhere: the year of the mosaic.</source>
        <translation>Kwa rasta kutoka kwingine tu: mwaka wa mozaiki.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look at them, or in .tif for a file that is computed now.</source>
        <translation>Maliza jina kwa .vrt kwa tabaka pepe, ambalo huwepo papo hapo na husoma pikseli unapoziangalia, au kwa .tif kwa faili inayokokotolewa sasa.</translation>
    </message>
    <message>
        <location filename="../algorithms/stored.py"/>
        <source>Creation options of a .tif</source>
        <translation>Chaguo za kuunda .tif</translation>
    </message>
    <message>
        <location filename="../algorithms/stored.py"/>
        <source>Options of GDAL's GeoTIFF driver, divided by |, for example COMPRESS=DEFLATE|ZLEVEL=9. Leave it empty for tiles of 512 pixels, compressed without loss. A virtual layer has no use for them.</source>
        <translation>Chaguo za kiendeshi cha GeoTIFF cha GDAL, zikitenganishwa kwa |, kwa mfano COMPRESS=DEFLATE|ZLEVEL=9. Acha tupu kwa vigae vya pikseli 512, vilivyofungashwa bila kupoteza. Tabaka pepe halizihitaji.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tile index</source>
        <translation>Faharasa ya vigae</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Shows which tiles of a year exist, where their pixels lie, and how large they are.</source>
        <translation>Huonyesha vigae vipi vya mwaka vipo, pikseli zake ziko wapi, na vina ukubwa gani.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>One polygon for each tile, with its label (the north-west corner), bands, size in pixels and bytes of all its files. Tiles at the coast may cover less than 5 x 5 degrees; the polygon is what they really cover. bytes is empty where the archive does not let itself be listed.</source>
        <translation>Poligoni moja kwa kila kigae, pamoja na lebo yake (kona ya kaskazini-magharibi), bendi, ukubwa kwa pikseli na baiti za faili zake zote. Vigae vya pwani vinaweza kufunika chini ya digrii 5 x 5; poligoni ni kile vinachofunika kweli. bytes huwa tupu pale hifadhi isiporuhusu yaliyomo kuorodheshwa.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Only tiles that lie in this area. Empty: all that the archive has.</source>
        <translation>Vigae vilivyo ndani ya eneo hili tu. Tupu: vyote ambavyo hifadhi inavyo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tiles</source>
        <translation>Vigae</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Polygons in EPSG:4326.</source>
        <translation>Poligoni katika EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tiles: {count:d}.</source>
        <translation>Vigae: {count:d}.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Time profile</source>
        <translation>Mwenendo wa wakati</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Follows points or polygons through the years: HH, HV and their ratio at the real observation dates, as a table and as a plot.</source>
        <translation>Hufuatilia pointi au poligoni mwaka hadi mwaka: HH, HV na uwiano wake katika tarehe halisi za uchunguzi, kama jedwali na kama grafu.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>One row for each place and mosaic, from pixels at full resolution; only the blocks of the files that hold them are read. A point stands for the pixel that it lies in (on an edge, the one to the east or south), or for a square of pixels around it; a polygon for the pixels whose centres lie inside.

pixels: how many count, which have a value in all bands and a mask class that is kept. hh_power, hv_power: mean of linear power (gamma0); ratio_power: mean HV / mean HH; hh_db and so on: the same in decibels. date: the observation date; of several pixels that of the middle one in the order of dates, with the first and the last beside it. mask: the commonest class, kept or not. Where nothing counts, values and dates are empty. JERS-1 has no HV.

Two mosaics with one date are the same image: there is no change to be seen between them.</source>
        <translation>Mstari mmoja kwa kila mahali na mozaiki, kutokana na pikseli kwa ubora kamili; ni sehemu za faili zenye pikseli hizo tu zinazosomwa. Pointi huwakilisha pikseli ambamo imo (kwenye kingo, ile ya mashariki au kusini), au mraba wa pikseli zinazoizunguka; poligoni huwakilisha pikseli ambazo vitovu vyake vimo ndani.

pixels: ni ngapi zinazohesabiwa, zenye thamani katika bendi zote na daraja la barakoa linalobakizwa. hh_power, hv_power: wastani wa nguvu ya mstari (gamma0); ratio_power: wastani wa HV / wastani wa HH; hh_db na kadhalika: hivyohivyo kwa desibeli. date: tarehe ya uchunguzi; kwa pikseli kadhaa, ile ya pikseli ya katikati kwa mpangilio wa tarehe, pamoja na ya kwanza na ya mwisho kando yake. mask: daraja linaloonekana zaidi, liwe limebakizwa au la. Pasipohesabiwa kitu, thamani na tarehe ni tupu. JERS-1 haina HV.

Mozaiki mbili zenye tarehe moja ni picha ileile: hakuna badiliko la kuonekana kati yake.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Time profiles</source>
        <translation>Mienendo ya wakati</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>One row for each place and mosaic: points where points were given, a table without geometry else.</source>
        <translation>Mstari mmoja kwa kila mahali na mozaiki: pointi pale pointi zilipotolewa, vinginevyo jedwali lisilo na jiometri.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Web pages</source>
        <translation>Kurasa za wavuti</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Plot</source>
        <translation>Grafu</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>A web page with a plot for each of the first 100 places; it needs no network.</source>
        <translation>Ukurasa wa wavuti wenye grafu kwa kila mahali kati ya 100 pa kwanza; hauhitaji mtandao.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>alos_palsar_mosaic: ALOS PALSAR (2007-2010) and ALOS-2 PALSAR-2 (2015 and later), HH and HV. jers_sar_mosaic: JERS-1 SAR (1996), HH.</source>
        <translation>alos_palsar_mosaic: ALOS PALSAR (2007-2010) na ALOS-2 PALSAR-2 (2015 na baadaye), HH na HV. jers_sar_mosaic: JERS-1 SAR (1996), HH.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Year of the mosaic. There is none in 2011-2014: no satellite of the series flew.</source>
        <translation>Mwaka wa mozaiki. Hakuna ya 2011-2014: hakuna setilaiti ya mfululizo huu iliyokuwa angani.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Area</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Labels of 5-degree tiles, by their north-west corner: N35E030,N30E030. Alone, they give the place; with an area, only its part in these tiles is loaded.</source>
        <translation>Lebo za vigae vya digrii 5, kwa kona yake ya kaskazini-magharibi: N35E030,N30E030. Zikiwa peke yake hutaja mahali; pamoja na eneo, ni sehemu yake iliyo ndani ya vigae hivi tu inayopakiwa.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Archive</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Where the mosaics lie: the https address of a bucket, s3://bucket (with your own AWS configuration), or a folder with the same layout. Default: Digital Earth Africa's public bucket.</source>
        <translation>Mahali mozaiki zilipo: anwani ya https ya bucket, s3://bucket (kwa mipangilio yako mwenyewe ya AWS), au folda yenye mpangilio uleule. Kwa kawaida: bucket ya umma ya Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>The archive does not have these tiles of {year}; they are holes: {tiles}</source>
        <translation>Hifadhi haina vigae hivi vya {year}; ni matundu: {tiles}</translation>
    </message>
    <message>
        <location filename="../algorithms/zones.py"/>
        <source>Zones without a pixel: {count:d} ({zones}). They lie outside of the area or tiles, or are smaller than a pixel.</source>
        <translation>Kanda zisizo na pikseli: {count:d} ({zones}). Ziko nje ya eneo au vigae, au ni ndogo kuliko pikseli.</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>no reason is known</source>
        <translation>hakuna sababu inayojulikana</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>permission denied</source>
        <translation>ruhusa imekataliwa</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>the same page again</source>
        <translation>ukurasa uleule tena</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>the rest of the listing</source>
        <translation>sehemu iliyobaki ya orodha</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>status {status}</source>
        <translation>hali {status}</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>a bucket's answer</source>
        <translation>jibu la bucket</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>{archive} may not be listed ({status}); each tile is asked for by name.</source>
        <translation>{archive} hairuhusu yaliyomo kuorodheshwa ({status}); kila kigae kinaombwa kwa jina.</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>The description of tile {tile} gives a calibration factor of {found:g} dB; {documented:g} dB, the one documented for {product}, is used.</source>
        <translation>Maelezo ya kigae {tile} yanatoa kigezo cha usawazishaji cha {found:g} dB; {documented:g} dB, kilichoandikwa rasmi kwa {product}, ndicho kinachotumika.</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>The description of tile {tile} counts days from {found}; {launch}, the launch of {sensor}, is used.</source>
        <translation>Maelezo ya kigae {tile} yanahesabu siku tangu {found}; {launch}, urushaji wa {sensor}, ndiyo inayotumika.</translation>
    </message>
    <message>
        <location filename="../core/cog.py"/>
        <source>the disk may be full</source>
        <translation>huenda diski imejaa</translation>
    </message>
    <message>
        <location filename="../core/engine.py"/>
        <source>{name}={value} is no number of threads; it is ignored.</source>
        <translation>{name}={value} si idadi ya nyuzi za utekelezaji; inapuuzwa.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Imeghairiwa. Hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Cancelled. Finished files: {count:d}, in {folder}; run it again with the same parameters to go on with the rest.</source>
        <translation>Imeghairiwa. Faili zilizokamilika: {count:d}, katika {folder}; endesha tena kwa vigezo vilevile ili kuendelea na zilizobaki.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>There is no {product} mosaic for {year}: no satellite of this series took images for one. Choose a year in {years}.</source>
        <translation>Hakuna mozaiki ya {product} ya {year}: hakuna setilaiti ya mfululizo huu iliyopiga picha zake. Chagua mwaka katika {years}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} names no years. Write single years and first-last with commas between, such as 2007-2010,2015,2020, or all for every year that the archive has.</source>
        <translation>{text!r} haitaji miaka. Andika mwaka mmoja mmoja na wa kwanza-wa mwisho ukitenganisha kwa mkato, kama vile 2007-2010,2015,2020, au all kwa kila mwaka ambao hifadhi inao.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The years {first}-{last} are reversed. Write {last}-{first}.</source>
        <translation>Miaka {first}-{last} imegeuzwa. Andika {last}-{first}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{product!r} is no product. Choose one of {products}.</source>
        <translation>{product!r} si bidhaa. Chagua moja ya {products}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The {product} mosaic has no band {band}. It has {bands}; leave {band} out, or choose another product.</source>
        <translation>Mozaiki ya {product} haina bendi {band}. Ina {bands}; iache {band}, au chagua bidhaa nyingine.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{name!r} is no mask class. Choose among {classes}.</source>
        <translation>{name!r} si daraja la barakoa. Chagua kati ya {classes}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Keeping {asked} would leave no pixel, because {kept} is all that is left in {path}. Choose a class that is still there, or apply the mask to the original mosaic.</source>
        <translation>Kubakiza {asked} hakutaacha pikseli yoyote, kwa sababu {kept} ndiyo yote iliyobaki katika {path}. Chagua daraja ambalo bado lipo, au tumia barakoa kwenye mozaiki ya asili.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{name!r} is no measurement. Choose among {names}.</source>
        <translation>{name!r} si kipimo. Chagua kati ya {names}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No measurement is chosen. Choose at least one of {names}.</source>
        <translation>Hakuna kipimo kilichochaguliwa. Chagua angalau kimoja kati ya {names}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No place is given. Draw or type an area, or name tiles such as N05E040.</source>
        <translation>Hakuna mahali palipotajwa. Chora au andika eneo, au taja vigae kama vile N05E040.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area {area} is empty or reversed: west must be less than east and south less than north. Give it as west,east,south,north.</source>
        <translation>Eneo {area} ni tupu au limegeuzwa: magharibi lazima iwe ndogo kuliko mashariki na kusini ndogo kuliko kaskazini. Liandike kama magharibi,mashariki,kusini,kaskazini.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} is no area. Give it as west,east,south,north [EPSG:4326], draw it, or choose a layer.</source>
        <translation>{text!r} si eneo. Liandike kama magharibi,mashariki,kusini,kaskazini [EPSG:4326], lichore, au chagua tabaka.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no polygon to take statistics of. Choose a polygon layer with features, check its selection, or leave the zones out.</source>
        <translation>{layer} haina poligoni ya kukokotolea takwimu. Chagua tabaka la poligoni lenye vipengele, kagua uteuzi wake, au acha kanda.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no polygon to cut to. Choose a polygon layer with features, check its selection, or leave POLYGONS empty.</source>
        <translation>{layer} haina poligoni ya kukatia. Chagua tabaka la poligoni lenye vipengele, kagua uteuzi wake, au acha POLYGONS tupu.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no coordinate reference system, so nobody knows where its polygons lie. Set it in the layer's properties.</source>
        <translation>{layer} haina mfumo rejea wa viwianishi, kwa hiyo haijulikani poligoni zake ziko wapi. Uweke kwenye sifa za tabaka.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No polygon of {layer} has the centre of a pixel in {place}. Check the layer and its coordinate reference system, or leave area and tiles empty.</source>
        <translation>Hakuna poligoni ya {layer} yenye kitovu cha pikseli ndani ya {place}. Kagua tabaka na mfumo wake rejea wa viwianishi, au acha eneo na vigae tupu.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The feature {zone!r} has no polygon that can be used. Repair it or delete it.</source>
        <translation>Kipengele {zone!r} hakina poligoni inayoweza kutumika. Kirekebishe au kifute.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The polygon {zone!r} is not valid: {reason}. Run 'Fix geometries' on its layer and give the result.</source>
        <translation>Poligoni {zone!r} si halali: {reason}. Endesha 'Fix geometries' kwenye tabaka lake na utumie matokeo yake.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The polygon {zone!r} does not lie on the Earth. Check its layer's coordinate reference system.</source>
        <translation>Poligoni {zone!r} haiko kwenye Dunia. Kagua mfumo rejea wa viwianishi wa tabaka lake.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>There is no single place to follow. Give either a layer of points or polygons (INPUT) or one point (POINT).</source>
        <translation>Mahali pa kufuatilia hapajatajwa, au pametajwa mara mbili. Toa ama tabaka la pointi au poligoni (INPUT) ama pointi moja (POINT).</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no feature. Choose a layer with points or polygons, and check its selection.</source>
        <translation>{layer} haina kipengele. Chagua tabaka lenye pointi au poligoni, na ukague uteuzi wake.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{point!r} is no point. Give it as x,y [EPSG:4326], click on the map, or repair or delete the feature.</source>
        <translation>{point!r} si pointi. Iandike kama x,y [EPSG:4326], bofya kwenye ramani, au rekebisha au futa kipengele.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The point {point!r} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). Check the order of its numbers (x,y) and its coordinate reference system.</source>
        <translation>Pointi {point!r} haiko kwenye Dunia (longitudo -180 hadi 180, latitudo -90 hadi 90). Kagua mpangilio wa namba zake (x,y) na mfumo wake rejea wa viwianishi.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} names no percentiles. Write numbers from 0 to 100 with commas between, such as 5,25,50,75,95.</source>
        <translation>{text!r} haitaji persentaili. Andika namba kutoka 0 hadi 100 ukitenganisha kwa mkato, kama vile 5,25,50,75,95.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area {area} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). Check the order of its numbers (west,east,south,north) and its coordinate reference system.</source>
        <translation>Eneo {area} haliko kwenye Dunia (longitudo -180 hadi 180, latitudo -90 hadi 90). Kagua mpangilio wa namba zake (magharibi,mashariki,kusini,kaskazini) na mfumo wake rejea wa viwianishi.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{label!r} is no tile label. A label names the north-west corner of a 5-degree tile, such as N05E040 or S20W005.</source>
        <translation>{label!r} si lebo ya kigae. Lebo hutaja kona ya kaskazini-magharibi ya kigae cha digrii 5, kama vile N05E040 au S20W005.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{label} is no 5-degree tile: both numbers must be multiples of 5. That corner lies in the tile {inside}; use {inside}.</source>
        <translation>{label} si kigae cha digrii 5: namba zote mbili lazima ziwe vigawe vya 5. Kona hiyo iko ndani ya kigae {inside}; tumia {inside}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no tile of the {product} mosaic of {year} in {place}. The mosaics cover land only; choose an area on land, or see with 'Tile index' what exists.</source>
        <translation>{archive} haina kigae cha mozaiki ya {product} ya {year} katika {place}. Mozaiki hufunika nchi kavu tu; chagua eneo la nchi kavu, au tazama kwa 'Faharasa ya vigae' kilichopo.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no {product} mosaic for {year}. It has {years}; choose one of these.</source>
        <translation>{archive} haina mozaiki ya {product} ya {year}. Ina {years}; chagua mmoja wa miaka hii.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no {product} mosaic, of {year} or any other year. Choose another product, or check the archive's address: it must be the place in which {folder}/year/tile lies.</source>
        <translation>{archive} haina mozaiki ya {product}, ya {year} wala ya mwaka mwingine. Chagua bidhaa nyingine, au kagua anwani ya hifadhi: lazima iwe mahali ambapo {folder}/mwaka/kigae kipo.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{crs!r} is no coordinate reference system that pixels can lie in. Choose a geographic or projected one, such as EPSG:32636, or leave it empty for the mosaics' own grid.</source>
        <translation>{crs!r} si mfumo rejea wa viwianishi ambamo pikseli zinaweza kuwekwa. Chagua wa kijiografia au wa makadirio ya ramani, kama vile EPSG:32636, au acha tupu kwa gridi ya mozaiki zenyewe.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area reaches beyond what {crs} can express. Choose a coordinate reference system that is made for this area, or a smaller area.</source>
        <translation>Eneo linazidi kile ambacho {crs} inaweza kueleza. Chagua mfumo rejea wa viwianishi uliotengenezwa kwa eneo hili, au eneo dogo zaidi.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Pixels of {resolution} {unit} do not fit the mosaics' pixels of 25 m: RESOLUTION is counted in units of the CRS, here from {finest} to {coarsest} {unit}. Leave it empty for {default} {unit}.</source>
        <translation>Pikseli za {resolution} {unit} hazipatani na pikseli za m 25 za mozaiki: RESOLUTION huhesabiwa kwa vizio vya CRS, hapa kutoka {finest} hadi {coarsest} {unit}. Acha tupu kwa {default} {unit}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be opened as a raster: {reason}. Check that it exists and is complete.</source>
        <translation>{path} haiwezi kufunguliwa kama rasta: {reason}. Hakikisha kwamba ipo na imekamilika.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say which radar mosaic it is. Choose its PRODUCT, or start from a raster that 'Load mosaic' made.</source>
        <translation>{path} haisemi ni mozaiki ipi ya rada. Chagua PRODUCT yake, au anza na rasta iliyotengenezwa na 'Pakia mozaiki'.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say which radar mosaic it is. Start from a raster that 'Load mosaic' made, or give this one to 'Calibrate' first, with its PRODUCT.</source>
        <translation>{path} haisemi ni mozaiki ipi ya rada. Anza na rasta iliyotengenezwa na 'Pakia mozaiki', au ipe kwanza 'Sawazisha vipimo', pamoja na PRODUCT yake.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} has a band for each year ({years}), and this step works on one year. Load the years again, without 'Years as bands of one layer', and give it the layer of a year.</source>
        <translation>{path} ina bendi kwa kila mwaka ({years}), na hatua hii hufanya kazi na mwaka mmoja. Pakia miaka tena, bila 'Bendi moja kwa kila mwaka', kisha uipe tabaka la mwaka mmoja.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say of which year it is, and days are counted from the launch of that year's satellite. Give its YEAR.</source>
        <translation>{path} haisemi ni ya mwaka gani, na siku huhesabiwa tangu kurushwa kwa setilaiti ya mwaka huo. Taja YEAR yake.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} says that it is {found}, but {given} is given. Leave PRODUCT and YEAR empty for this raster.</source>
        <translation>{path} inasema kwamba ni {found}, lakini {given} imetajwa. Acha PRODUCT na YEAR tupu kwa rasta hii.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} has no {band} band (it has {bands}). {advice}</source>
        <translation>{path} haina bendi {band} (ina {bands}). {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} holds {found}, and {needed} is needed here. {advice}</source>
        <translation>{path} ina {found}, na hapa inahitajika {needed}. {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{where} does not lie on the mosaics' grid of 1/4500 degree ({reason}). It cannot be put beside the other tiles; check the archive's copy of it.</source>
        <translation>{where} haiko kwenye gridi ya mozaiki ya digrii 1/4500 ({reason}). Haiwezi kuwekwa kando ya vigae vingine; kagua nakala yake kwenye hifadhi.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{root!r} is no archive. Give the https address of a bucket, s3://bucket, or a folder with the same layout.</source>
        <translation>{root!r} si hifadhi. Taja anwani ya https ya bucket, s3://bucket, au folda yenye mpangilio uleule.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The archive's address holds a user name or password for {host}, which would be written into every virtual layer. Leave it out; a bucket that is not public is given as s3://bucket.</source>
        <translation>Anwani ya hifadhi ina jina la mtumiaji au nenosiri la {host}, ambalo lingeandikwa katika kila tabaka pepe. Liondoe; bucket isiyo ya umma hutajwa kama s3://bucket.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The archive folder {root} does not exist. Check its spelling, or that its drive is connected.</source>
        <translation>Folda ya hifadhi {root} haipo. Kagua tahajia yake, au kwamba diski yake imeunganishwa.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} cannot be reached: {reason}. Check the network, the proxy settings of QGIS and the archive's address.</source>
        <translation>{url} haifikiki: {reason}. Kagua mtandao, mipangilio ya proksi ya QGIS na anwani ya hifadhi.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, access refused. Check the archive's address; a bucket that is not public is given as s3://bucket, with your AWS credentials set up.</source>
        <translation>{url} inajibu {status}, ufikiaji umekataliwa. Kagua anwani ya hifadhi; bucket isiyo ya umma hutajwa kama s3://bucket, ukiwa umeweka hati zako za utambulisho za AWS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, nothing is there. Check the archive's address: the server or the bucket's name is wrong.</source>
        <translation>{url} inajibu {status}, hakuna kitu hapo. Kagua anwani ya hifadhi: jina la seva au la bucket si sahihi.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, an error of the server's own. Try again later; nothing on this side can mend it.</source>
        <translation>{url} inajibu {status}, hitilafu ya seva yenyewe. Jaribu tena baadaye; hakuna kitu upande huu kinachoweza kuirekebisha.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers with {found} where {expected} was expected. A web page or a login of the network may stand in between; check the archive's address and the network.</source>
        <translation>{url} inajibu kwa {found} pale ilipotarajiwa {expected}. Huenda ukurasa wa wavuti au wa kuingia kwenye mtandao uko katikati; kagua anwani ya hifadhi na mtandao.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The description of tile {tile} ({year}) at {url} cannot be used: {reason}. Try again; if it stays so, the archive's file is damaged.</source>
        <translation>Maelezo ya kigae {tile} ({year}) katika {url} hayawezi kutumika: {reason}. Jaribu tena; hali ikibaki hivyo, faili ya hifadhi imeharibika.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The description of tile {tile} ({year}) at {url} names a file outside the archive: {href}. It is not followed; use an archive whose items name their own files.</source>
        <translation>Maelezo ya kigae {tile} ({year}) katika {url} yanataja faili iliyo nje ya hifadhi: {href}. Haifuatwi; tumia hifadhi ambayo maelezo yake yanataja faili zake yenyewe.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Tile {tile} ({year}) in {archive} has no file for the band {band}. Leave this band or this tile out.</source>
        <translation>Kigae {tile} ({year}) katika {archive} hakina faili ya bendi {band}. Acha bendi hii au kigae hiki.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{root} needs AWS credentials and none were found. Set them up as for the AWS command line, set AWS_NO_SIGN_REQUEST=YES for a public bucket, or use its https address.</source>
        <translation>{root} inahitaji hati za utambulisho za AWS na hakuna zilizopatikana. Ziweke kama kwa mstari wa amri wa AWS, weka AWS_NO_SIGN_REQUEST=YES kwa bucket ya umma, au tumia anwani yake ya https.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
        <translation>{path} haiwezi kuandikwa: {reason}. Chagua folda au jina lingine.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} ends neither in .vrt nor in .tif. End it in .vrt for a virtual layer or in .tif for a computed file.</source>
        <translation>{path} haiishii kwa .vrt wala kwa .tif. Imalizie kwa .vrt kwa tabaka pepe au kwa .tif kwa faili iliyokokotolewa.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is named for two results. Give each of them a name of its own.</source>
        <translation>{path} imetajwa kwa matokeo mawili. Yape kila moja jina lake.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be written as {format}, which stores decibels alone, and it would hold {found}. Choose the format {other}, or only bands in decibels.</source>
        <translation>{path} haiwezi kuandikwa kama {format}, ambayo huhifadhi desibeli pekee, nayo ingekuwa na {found}. Chagua muundo {other}, au bendi za desibeli tu.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The GDAL {version} of this QGIS cannot compress with {codec}. Choose the format {other} instead.</source>
        <translation>GDAL {version} ya QGIS hii haiwezi kufungasha kwa {codec}. Chagua badala yake muundo {other}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} is no creation option. Write NAME=VALUE, several divided by |, for example COMPRESS=DEFLATE|ZLEVEL=6.</source>
        <translation>{text!r} si chaguo la kuunda. Andika NAME=VALUE, kadhaa zikitenganishwa kwa |, kwa mfano COMPRESS=DEFLATE|ZLEVEL=6.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>GDAL's driver {driver} has no creation option {option}. Choose among {known}, or leave it out.</source>
        <translation>Kiendeshi {driver} cha GDAL hakina chaguo la kuunda {option}. Chagua kati ya {known}, au liache.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The creation option {option} takes {expected}, and {value!r} is given. Change it or leave it out.</source>
        <translation>Chaguo la kuunda {option} hukubali {expected}, na {value!r} imetajwa. Libadilishe au liache.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The creation option {option} cannot be used here: {reason}. Leave it out or change it.</source>
        <translation>Chaguo la kuunda {option} haliwezi kutumika hapa: {reason}. Liache au libadilishe.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is the raster that is being read. Choose another name for the result.</source>
        <translation>{path} ndiyo rasta inayosomwa. Chagua jina lingine kwa matokeo.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is there already and was not made by an export of this plugin. It is left alone; move it away or choose another folder.</source>
        <translation>{path} tayari ipo na haikutengenezwa na uhamishaji wa programu-jalizi hii. Imeachwa kama ilivyo; ihamishe au chagua folda nyingine.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The files would take about {needed:.3g} GB, and the disk of {folder} has {free:.3g} GB left. Choose another disk, a smaller area, fewer years or measurements, or coarser pixels.</source>
        <translation>Faili zingechukua takriban GB {needed:.3g}, na diski ya {folder} imebakiwa na GB {free:.3g}. Chagua diski nyingine, eneo dogo zaidi, miaka au vipimo vichache zaidi, au pikseli kubwa zaidi.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot take more features: {reason}. Choose another place with enough room.</source>
        <translation>{path} haiwezi kupokea vipengele zaidi: {reason}. Chagua mahali pengine penye nafasi ya kutosha.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Reading pixels failed: {reason}. Check the network or the disk and run it again; the unfinished file was removed.</source>
        <translation>Kusoma pikseli kumeshindikana: {reason}. Kagua mtandao au diski na uendeshe tena; faili ambayo haijakamilika imeondolewa.</translation>
    </message>
    <message>
        <location filename="../core/formats.py"/>
        <source>it is for floating point numbers, and the file holds whole ones</source>
        <translation>ni kwa namba za nukta inayoelea, na faili ina namba nzima</translation>
    </message>
    <message>
        <location filename="../core/handles.py"/>
        <source>it has {columns:d} x {rows:d} pixels where {width:d} x {height:d} were expected</source>
        <translation>ina pikseli {columns:d} x {rows:d} pale zilipotarajiwa {width:d} x {height:d}</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>its answer was cut short</source>
        <translation>jibu lake lilikatizwa</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>the proxy does not answer</source>
        <translation>proksi haijibu</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>its certificate is not trusted</source>
        <translation>cheti chake hakiaminiki</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>no answer in time</source>
        <translation>hakuna jibu kwa wakati</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>no connection</source>
        <translation>hakuna muunganisho</translation>
    </message>
    <message>
        <location filename="../core/mosaic.py"/>
        <source>the area {area}</source>
        <translation>eneo {area}</translation>
    </message>
    <message>
        <location filename="../core/mosaic.py"/>
        <source>No tile has a mask file: pixels are dropped by their numbers alone (0 and 1 are no data).</source>
        <translation>Hakuna kigae chenye faili ya barakoa: pikseli huondolewa kwa namba zake pekee (0 na 1 ni kutokuwa na data).</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>it would change numbers, or where the file keeps what it says of itself</source>
        <translation>lingebadilisha namba, au mahali faili inapoweka inachosema kujihusu</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>bands are written one after the other</source>
        <translation>bendi huandikwa moja baada ya nyingine</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>this compression changes numbers or cannot hold them</source>
        <translation>ufungashaji huu hubadilisha namba au hauwezi kuzibeba</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>the file would not say what its numbers are</source>
        <translation>faili isingesema namba zake ni nini</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a multiple of 16</source>
        <translation>kigawe cha 16</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>one of {values}</source>
        <translation>moja ya {values}</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>YES or NO</source>
        <translation>YES au NO</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a whole number in its range</source>
        <translation>namba nzima ndani ya upeo wake</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a number</source>
        <translation>namba</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>it speaks to COMPRESS={codecs}; give that one, too</source>
        <translation>linahusu COMPRESS={codecs}; taja hilo pia</translation>
    </message>
    <message>
        <location filename="../core/outline.py"/>
        <source>the mosaics' grid</source>
        <translation>gridi ya mozaiki</translation>
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
        <translation>Pembe ya mtuko ya mahali</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>Mask</source>
        <translation>Barakoa</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{year} and later</source>
        <translation>{year} na baadaye</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>JAXA EORC; Digital Earth Africa</source>
        <translation>JAXA EORC; Digital Earth Africa</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>Free of charge under JAXA's terms of use of research data; credit JAXA EORC and Digital Earth Africa</source>
        <translation>Bila malipo chini ya masharti ya JAXA ya matumizi ya data za utafiti; taja JAXA EORC na Digital Earth Africa</translation>
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
        <translation>Mwenendo wa wakati wa mtawanyiko wa nyuma wa bendi L</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>More places, in the table only: {count:d}.</source>
        <translation>Mahali pengine palipo kwenye jedwali tu: {count:d}.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Means of linear power (gamma0), shown in decibels at the real observation dates. Data: JAXA EORC; Digital Earth Africa.</source>
        <translation>Wastani wa nguvu ya mstari (gamma0), unaoonyeshwa kwa desibeli katika tarehe halisi za uchunguzi. Data: JAXA EORC; Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>No year has data here.</source>
        <translation>Hakuna mwaka wenye data hapa.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>{date}, {sensor}, mosaic of {year}; pixels: {pixels:d}</source>
        <translation>{date}, {sensor}, mozaiki ya {year}; pikseli: {pixels:d}</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Sensor</source>
        <translation>Kihisi</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Pixels</source>
        <translation>Pikseli</translation>
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
        <translation>20 log10(DN) {cf} + 10 log10(cos(pembe ya mtuko ya mahali))</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>DN^2 * 10^(({cf}) / 10) * cos(local incidence angle)</source>
        <translation>DN^2 * 10^(({cf}) / 10) * cos(pembe ya mtuko ya mahali)</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>DN * 10^(({cf}) / 20)</source>
        <translation>DN * 10^(({cf}) / 20)</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>(HV / HH)^2 of amplitudes</source>
        <translation>(HV / HH)^2 ya amplitudo</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>20 log10(HV / HH) of amplitudes</source>
        <translation>20 log10(HV / HH) ya amplitudo</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>HV / HH of amplitudes</source>
        <translation>HV / HH ya amplitudo</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{title} = {launch} + days</source>
        <translation>{title} = {launch} + siku</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>nearest pixel</source>
        <translation>pikseli iliyo karibu zaidi</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>mean of linear power</source>
        <translation>wastani wa nguvu ya mstari</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>mean</source>
        <translation>wastani</translation>
    </message>
    <message>
        <location filename="../core/quantities/__init__.py"/>
        <source>HV/HH</source>
        <translation>HV/HH</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[days since 1970-01-01]</source>
        <translation>[siku tangu 1970-01-01]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[yyyymmdd]</source>
        <translation>[yyyymmdd]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[day of year]</source>
        <translation>[siku ya mwaka]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[decimal year]</source>
        <translation>[mwaka wa desimali]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [dB]</source>
        <translation>gamma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [linear power]</source>
        <translation>gamma0 [nguvu ya mstari]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>sigma0 [dB]</source>
        <translation>sigma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>sigma0 [linear power]</source>
        <translation>sigma0 [nguvu ya mstari]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [linear amplitude]</source>
        <translation>gamma0 [amplitudo ya mstari]</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio of linear powers</source>
        <translation>uwiano wa nguvu za mstari</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio [dB]</source>
        <translation>uwiano [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio of linear amplitudes</source>
        <translation>uwiano wa amplitudo za mstari</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>amplitude [DN]</source>
        <translation>amplitudo [DN]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>[degrees]</source>
        <translation>[digrii]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>[days since launch]</source>
        <translation>[siku tangu urushaji]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>class [code]</source>
        <translation>daraja [msimbo]</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>GDAL's own message cannot be read</source>
        <translation>ujumbe wa GDAL wenyewe hausomeki</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>an inner raster</source>
        <translation>rasta ya ndani</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>its server does not answer, or it is not there</source>
        <translation>seva yake haijibu, au haipo</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>its format is not known</source>
        <translation>muundo wake haujulikani</translation>
    </message>
    <message>
        <location filename="../core/recognise.py"/>
        <source>{path} carries a recipe that cannot be read; it is taken as a plain raster.</source>
        <translation>{path} ina maelekezo yasiyosomeka; inachukuliwa kama rasta ya kawaida.</translation>
    </message>
    <message>
        <location filename="../core/regrid.py"/>
        <source>gamma0: area-weighted mean of linear power over valid pixels that the mask keeps, then converted; ratio: mean HV power / mean HH power over pixels that have both; incidence angle: area-weighted mean; date, mask: nearest</source>
        <translation>gamma0: wastani wa nguvu ya mstari, ukipimwa kwa eneo, juu ya pikseli halali ambazo barakoa inazibakiza, kisha hugeuzwa; uwiano: wastani wa nguvu ya HV / wastani wa nguvu ya HH juu ya pikseli zenye zote mbili; pembe ya mtuko: wastani uliopimwa kwa eneo; tarehe, barakoa: iliyo karibu zaidi</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>it is a folder</source>
        <translation>ni folda</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>what should be its folder is a file</source>
        <translation>kinachopaswa kuwa folda yake ni faili</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>{path} could not be put back.</source>
        <translation>{path} haikuweza kurudishwa.</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>a web page</source>
        <translation>ukurasa wa wavuti</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>something else</source>
        <translation>kitu kingine</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>the listing of a bucket</source>
        <translation>orodha ya bucket</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>it is no JSON, or cut short</source>
        <translation>si JSON, au imekatizwa</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>it is no STAC item with assets</source>
        <translation>si kipengele cha STAC chenye faili (assets)</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its asset {name} has no href</source>
        <translation>faili yake {name} haina href</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>proj:shape or proj:transform are not numbers</source>
        <translation>proj:shape au proj:transform si namba</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its proj:shape {shape} is impossible</source>
        <translation>proj:shape yake {shape} haiwezekani</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its corner is not on the Earth</source>
        <translation>kona yake haiko kwenye Dunia</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its pixels are {width:g} by {height:g} degrees</source>
        <translation>pikseli zake ni digrii {width:g} kwa {height:g}</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its corner lies between two pixels</source>
        <translation>kona yake iko kati ya pikseli mbili</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>It is calibrated already; use it as it is, or calibrate the mosaic it was made from.</source>
        <translation>Tayari imesawazishwa; itumie kama ilivyo, au sawazisha mozaiki iliyotokana nayo.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Give the mosaic that 'Load mosaic' made.</source>
        <translation>Toa mozaiki iliyotengenezwa na 'Pakia mozaiki'.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>a band of digital numbers (hh or hv)</source>
        <translation>bendi ya namba za kidijitali (hh au hv)</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>sigma0 needs the local incidence angle; choose a gamma0 quantity.</source>
        <translation>sigma0 inahitaji pembe ya mtuko ya mahali; chagua kipimo cha gamma0.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with its mask band.</source>
        <translation>Pakia mozaiki pamoja na bendi yake mask.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>everything</source>
        <translation>kila kitu</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>no class</source>
        <translation>hakuna daraja</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>a band of day numbers (date)</source>
        <translation>bendi ya namba za siku (date)</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>It is decoded already; for another format decode the mosaic it was made from.</source>
        <translation>Tayari imefumbuliwa; kwa muundo mwingine fumbua mozaiki iliyotokana nayo.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with its date band.</source>
        <translation>Pakia mozaiki pamoja na bendi yake date.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>backscatter in HH and HV</source>
        <translation>mtawanyiko wa nyuma katika HH na HV</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Give the mosaic, or its calibrated bands.</source>
        <translation>Toa mozaiki, au bendi zake zilizosawazishwa.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>JERS-1 measured HH alone, so there is no ratio; use an ALOS or ALOS-2 mosaic.</source>
        <translation>JERS-1 ilipima HH pekee, hivyo hakuna uwiano; tumia mozaiki ya ALOS au ALOS-2.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with both hh and hv.</source>
        <translation>Pakia mozaiki pamoja na hh na hv.</translation>
    </message>
    <message>
        <location filename="../core/target_grid.py"/>
        <source>degree</source>
        <translation>digrii</translation>
    </message>
    <message>
        <location filename="../core/tile_index.py"/>
        <source>the whole of it</source>
        <translation>yote</translation>
    </message>
    <message>
        <location filename="../core/words.py"/>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Advanced</source>
        <translation>Mipangilio ya kina</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>The https address of a bucket, s3://bucket, or a folder. Empty: the public archive.</source>
        <translation>Anwani ya https ya bucket, s3://bucket, au folda. Tupu: hifadhi ya umma.</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Asks the archive for its years and tiles, which are remembered for a week otherwise.</source>
        <translation>Huiuliza hifadhi kuhusu miaka na vigae vyake, ambavyo vinginevyo hukumbukwa kwa wiki moja.</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Shows or hides the advanced settings.</source>
        <translation>Huonyesha au huficha mipangilio ya kina.</translation>
    </message>
    <message>
        <location filename="../ui/area.py"/>
        <source>{text!r} is no area. Write west, east, south, north, such as 31.9, 32.1, 30.37, 30.55.</source>
        <translation>{text!r} si eneo. Andika magharibi, mashariki, kusini, kaskazini, kama vile 31.9, 32.1, 30.37, 30.55.</translation>
    </message>
    <message>
        <location filename="../ui/area.py"/>
        <source>QGIS knows no CRS {crs!r}. Write one such as [EPSG:32636], or none for degrees.</source>
        <translation>QGIS haijui mfumo rejea wa viwianishi {crs!r}. Andika mmoja kama vile [EPSG:32636], au usiandike wowote kwa digrii.</translation>
    </message>
    <message>
        <location filename="../ui/background.py"/>
        <source>QGIS does not know {algorithm}. Switch the plugin off and on again in the plugin manager.</source>
        <translation>QGIS haijui {algorithm}. Zima programu-jalizi na uiwashe tena kwenye kidhibiti cha programu-jalizi.</translation>
    </message>
    <message>
        <location filename="../ui/background.py"/>
        <source>The algorithm ended with an error that it did not expect. The details say more.</source>
        <translation>Algorithmu iliishia kwa hitilafu ambayo haikuitarajia. Maelezo kamili yanasema zaidi.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>There is no mosaic of {year}: ALOS ended in 2011 and ALOS-2 was launched in 2014, so that no satellite of this series took images in between.</source>
        <translation>Hakuna mozaiki ya {year}: ALOS ilikoma mwaka 2011 na ALOS-2 ilirushwa mwaka 2014, hivyo hakuna setilaiti ya mfululizo huu iliyopiga picha katikati.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>The archive has nothing of {year} in this place.</source>
        <translation>Hifadhi haina kitu cha {year} mahali hapa.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>Whether the archive has {year} shows when it is loaded.</source>
        <translation>Kama hifadhi ina {year} itaonekana wakati wa kupakia.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>{year}: a part of the place is missing ({tiles}).</source>
        <translation>{year}: sehemu ya mahali hapa inakosekana ({tiles}).</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>The archive has {year}.</source>
        <translation>Hifadhi ina {year}.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Backscatter HH, gamma0 in decibels.</source>
        <translation>Mtawanyiko wa nyuma HH, gamma0 kwa desibeli.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Backscatter HV, gamma0 in decibels; JERS-1 has none.</source>
        <translation>Mtawanyiko wa nyuma HV, gamma0 kwa desibeli; JERS-1 haina.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Ratio of HV to HH in decibels; JERS-1 has none.</source>
        <translation>Uwiano wa HV kwa HH kwa desibeli; JERS-1 haina.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>HH, HV and their ratio as red, green and blue; JERS-1 has none.</source>
        <translation>HH, HV na uwiano wake kama nyekundu, kijani na buluu; JERS-1 haina.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The day on which each pixel was observed.</source>
        <translation>Siku ambayo kila pikseli ilionwa.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Water, layover, shadow and land.</source>
        <translation>Maji, mlalio (layover), kivuli na nchi kavu.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Incidence angle</source>
        <translation>Pembe ya mtuko</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Local incidence angle in degrees.</source>
        <translation>Pembe ya mtuko ya mahali kwa digrii.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Water</source>
        <translation>Maji</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Open water, mostly the sea.</source>
        <translation>Maji ya wazi, mara nyingi bahari.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Layover</source>
        <translation>Mlalio (layover)</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Slopes that fold over each other; nothing usable there.</source>
        <translation>Miteremko inayolaliana; hakuna kinachofaa kutumika hapo.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Shadow</source>
        <translation>Kivuli</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Slopes that the radar does not reach; nothing usable there.</source>
        <translation>Miteremko ambayo rada haiifikii; hakuna kinachofaa kutumika hapo.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Land</source>
        <translation>Nchi kavu</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>All the rest, inland water included.</source>
        <translation>Mengine yote, pamoja na maji ya bara.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>ALOS and ALOS-2 PALSAR</source>
        <translation>ALOS na ALOS-2 PALSAR</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>2007-2010 and 2015 on, HH and HV.</source>
        <translation>2007-2010 na tangu 2015, HH na HV.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>JERS-1 SAR</source>
        <translation>JERS-1 SAR</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>1996, HH alone.</source>
        <translation>1996, HH pekee.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>All satellites</source>
        <translation>Setilaiti zote</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>JERS-1, ALOS and ALOS-2 as one series.</source>
        <translation>JERS-1, ALOS na ALOS-2 kama mfululizo mmoja.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The computed numbers, packed without loss.</source>
        <translation>Namba zilizokokotolewa, zilizofungashwa bila kupoteza.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>COG</source>
        <translation>COG</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Cloud-optimized GeoTIFF, for a web server or a bucket.</source>
        <translation>GeoTIFF iliyoboreshwa kwa wingu (COG), kwa seva ya wavuti au bucket.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF, LERC</source>
        <translation>GeoTIFF, LERC</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decibels within 0.01 dB, a third of the size.</source>
        <translation>Desibeli ndani ya 0.01 dB, theluthi moja ya ukubwa.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF, 16 bit</source>
        <translation>GeoTIFF, biti 16</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decibels as hundredths; for HH, HV and HV/HH alone.</source>
        <translation>Desibeli kama mia ya desibeli; kwa HH, HV na HV/HH pekee.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>As 20200909</source>
        <translation>Kama 20200909</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>A number that reads like a date.</source>
        <translation>Namba inayosomeka kama tarehe.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Days since 1970-01-01</source>
        <translation>Siku tangu 1970-01-01</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>To count with; from QGIS 3.38 on, the Temporal Controller plays them day by day.</source>
        <translation>Za kuhesabia; kuanzia QGIS 3.38, kidhibiti cha wakati (Temporal Controller) huzicheza siku kwa siku.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Day of the year</source>
        <translation>Siku ya mwaka</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>1 to 366; compares seasons.</source>
        <translation>1 hadi 366; hulinganisha misimu.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decimal year</source>
        <translation>Mwaka wa desimali</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The year with the part of it that has passed, as 2020.69.</source>
        <translation>Mwaka pamoja na sehemu yake iliyopita, kama 2020.69.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Load</source>
        <translation>Pakia</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Profile</source>
        <translation>Mwenendo</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follow selected</source>
        <translation>Fuatilia uteuzi</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Selected points or polygons: {count:d}.</source>
        <translation>Nukta au poligoni zilizochaguliwa: {count:d}.</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follow</source>
        <translation>Fuatilia</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follows all points or polygons of this layer; select some to follow only these.</source>
        <translation>Hufuatilia nukta au poligoni zote za tabaka hili; chagua baadhi ili kufuatilia hizo tu.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Summary</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copy command</source>
        <translation>Nakili amri</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Stops the run; nothing half-written stays.</source>
        <translation>Husimamisha uendeshaji; hakuna kilichoandikwa nusu kinachobaki.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run</source>
        <translation>Endesha</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Loads what is chosen, in the background. Ctrl+Enter</source>
        <translation>Hupakia kilichochaguliwa, chinichini. Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copies the command that does the same, for a terminal:</source>
        <translation>Hunakili amri inayofanya vivyo hivyo, kwa ajili ya terminali:</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Details</source>
        <translation>Maelezo kamili</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Everything that the run said.</source>
        <translation>Kila kitu ambacho uendeshaji ulisema.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Cancelled.</source>
        <translation>Imeghairiwa.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>All</source>
        <translation>Yote</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Choose every year that can be had.</source>
        <translation>Chagua kila mwaka unaopatikana.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Choose no year.</source>
        <translation>Usichague mwaka wowote.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Tiles on map</source>
        <translation>Vigae kwenye ramani</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Blue: in all chosen years. Orange, dashed: in some. Grey: in none, or not known.</source>
        <translation>Buluu: katika miaka yote iliyochaguliwa. Chungwa, mistari iliyokatika: katika baadhi. Kijivu: hakuna hata mmoja, au haijulikani.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Keep</source>
        <translation>Bakiza</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Output</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Panel</source>
        <translation>Paneli</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Pick a product, years and a place, and see them.</source>
        <translation>Chagua bidhaa, miaka na mahali, na uvione.</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Switch on the core plugin 'Processing' first.</source>
        <translation>Washa kwanza programu-jalizi ya msingi 'Processing'.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The command is in the clipboard.</source>
        <translation>Amri iko kwenye ubao wa kunakili.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The command is in the clipboard. It loads the whole extent: these polygons are in no file. Save them, all features and no selection, to have it cut.</source>
        <translation>Amri iko kwenye ubao wa kunakili. Hupakia upeo wote: poligoni hizi haziko kwenye faili yoyote. Zihifadhi, vipengele vyote bila uteuzi, ili ikate.</translation>
    </message>
    <message>
        <location filename="../ui/pick.py"/>
        <source>Pick on map</source>
        <translation>Chagua kwenye ramani</translation>
    </message>
    <message>
        <location filename="../ui/pick.py"/>
        <source>Click on the map: HH, HV and their ratio at that place, year by year.</source>
        <translation>Bofya kwenye ramani: HH, HV na uwiano wao mahali hapo, mwaka baada ya mwaka.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Map view</source>
        <translation>Mwonekano wa ramani</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>What the map shows when you run it.</source>
        <translation>Kile ambacho ramani inaonyesha unapoendesha.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Rectangle on the map</source>
        <translation>Mstatili kwenye ramani</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>Buruta mstatili kwenye ramani.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Layer or polygons</source>
        <translation>Tabaka au poligoni</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The extent of a layer, or of polygons selected in it.</source>
        <translation>Eneo la tabaka, au la poligoni zilizoteuliwa ndani yake.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Whole tiles of 5 degrees, clicked on the map or typed.</source>
        <translation>Vigae vizima vya digrii 5, kwa kubofya ramani au kuandika.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Coordinates</source>
        <translation>Viwianishi</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>West, east, south and north as numbers.</source>
        <translation>Magharibi, mashariki, kusini na kaskazini kwa namba.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Nothing is selected in {layer}. Select features in it, or choose it without 'Selected only'.</source>
        <translation>Hakuna kilichoteuliwa katika {layer}. Teua vipengele ndani yake, au ondoa alama ya 'Vilivyoteuliwa tu'.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>{layer} has no extent: nothing is in it, or a single point. Choose another layer or other features.</source>
        <translation>{layer} haina upana: hakuna kitu ndani yake, au kuna pointi moja tu. Chagua tabaka lingine au vipengele vingine.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>{layer} does not lie on the Earth. Check its coordinate reference system.</source>
        <translation>{layer} haiko kwenye Dunia. Kagua mfumo wake rejea wa viwianishi.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The map shows nothing of the Earth. Zoom to a place, or choose another way.</source>
        <translation>Ramani haionyeshi chochote cha Dunia. Sogea karibu na mahali, au chagua njia nyingine.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Draw</source>
        <translation>Chora</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Hakuna kilichochorwa bado.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The rectangle does not lie on the Earth. Draw another one.</source>
        <translation>Mstatili hauko kwenye Dunia. Chora mwingine.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Layer</source>
        <translation>Tabaka</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The extent of this layer is loaded, or its polygons.</source>
        <translation>Upeo wa tabaka hili hupakiwa, au poligoni zake.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Selected only</source>
        <translation>Vilivyoteuliwa tu</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Only the features that are selected.</source>
        <translation>Vipengele vilivyoteuliwa tu.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Pixels outside of the polygons become nodata, and tiles that no polygon touches are not loaded. Off: the whole extent.</source>
        <translation>Pikseli zilizo nje ya poligoni huwa bila data, na vigae visivyoguswa na poligoni yoyote havipakiwi. Ikizimwa: upeo wote.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Click on map</source>
        <translation>Bofya kwenye ramani</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Click tiles on the map to choose them; click again to drop them.</source>
        <translation>Bofya vigae kwenye ramani ili kuvichagua; bofya tena ili kuviacha.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Labels of 5-degree tiles, by their north-west corner.</source>
        <translation>Lebo za vigae vya digrii 5, kwa kona yake ya kaskazini-magharibi.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>West, east, south, north in degrees; in another CRS, write it behind them: [EPSG:32636].</source>
        <translation>Magharibi, mashariki, kusini, kaskazini kwa digrii; kwa mfumo rejea mwingine wa viwianishi, uandike baada yake: [EPSG:32636].</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Copy as CSV</source>
        <translation>Nakili kama CSV</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>To table layer</source>
        <translation>Kuwa tabaka la jedwali</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Puts the table into the project.</source>
        <translation>Huongeza jedwali kwenye mradi.</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Warnings: {warnings:d}.</source>
        <translation>Maonyo: {warnings:d}.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Empty: the years of the layers in the project; without any, all.</source>
        <translation>Tupu: miaka ya tabaka zilizomo kwenye mradi; zisipokuwepo, yote.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Pixels around the place are averaged, in linear power.</source>
        <translation>Wastani wa pikseli zinazozunguka mahali huhesabiwa kwa nguvu ya mstari.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Only pixels of these classes count, as in the layers: they are chosen on the tab 'Load'.</source>
        <translation>Pikseli za madaraja haya tu huhesabiwa, kama katika matabaka: huchaguliwa kwenye kichupo 'Pakia'.</translation>
    </message>
    <message>
        <location filename="../ui/profile_panel.py"/>
        <source>Choose at least one class to keep.</source>
        <translation>Chagua angalau daraja moja la kubakiza.</translation>
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
        <translation>{date}, {sensor}, mozaiki ya {year}</translation>
    </message>
    <message>
        <location filename="../ui/profile_picture.py"/>
        <source>Pixels: {count:d}</source>
        <translation>Pikseli: {count:d}</translation>
    </message>
    <message>
        <location filename="../ui/profile_plot.py"/>
        <source>Dates: {count:d}. The arrow keys lead from one to the next.</source>
        <translation>Tarehe: {count:d}. Vitufe vya mishale huongoza kutoka moja hadi nyingine.</translation>
    </message>
    <message>
        <location filename="../ui/run.py"/>
        <source>Cancelled, because the project was closed.</source>
        <translation>Imeghairiwa, kwa sababu mradi ulifungwa.</translation>
    </message>
    <message>
        <location filename="../ui/run.py"/>
        <source>The layer {name} cannot be opened.</source>
        <translation>Tabaka {name} haliwezi kufunguliwa.</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>The archive has nothing of {years} here. Choose another year or place.</source>
        <translation>Hifadhi haina chochote cha {years} hapa. Chagua mwaka mwingine au mahali pengine.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a year.</source>
        <translation>Chagua mwaka.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a place.</source>
        <translation>Chagua mahali.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose what to show.</source>
        <translation>Chagua cha kuonyesha.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a folder for the files.</source>
        <translation>Chagua folda ya faili.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Nothing here of: {years}.</source>
        <translation>Hakuna chochote hapa cha: {years}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Layers: {layers:d}. Tiles: {tiles:d}. Each {size}.</source>
        <translation>Matabaka: {layers:d}. Vigae: {tiles:d}. Kila tabaka: {size}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Fetched: at most {fetched}. Written: at most {written}.</source>
        <translation>Kitakacholetwa: si zaidi ya {fetched}. Kitakachoandikwa: si zaidi ya {written}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Streamed: at most {fetched}.</source>
        <translation>Kitakachotiririshwa: si zaidi ya {fetched}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing in all years: {count:d} ({tiles}).</source>
        <translation>Inayokosekana miaka yote: {count:d} ({tiles}).</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing: {years}. Other years with holes: {more:d}.</source>
        <translation>Inayokosekana: {years}. Miaka mingine yenye mapengo: {more:d}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing: {years}.</source>
        <translation>Inayokosekana: {years}.</translation>
    </message>
    <message>
        <location filename="../ui/takeaway.py"/>
        <source>The table is in the clipboard.</source>
        <translation>Jedwali liko kwenye ubao wa kunakili.</translation>
    </message>
    <message>
        <location filename="../ui/takeaway.py"/>
        <source>The table is in the project.</source>
        <translation>Jedwali liko kwenye mradi.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Virtual layers (streamed)</source>
        <translation>Matabaka pepe (mtiririko)</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>There at once; pixels travel when you look at them.</source>
        <translation>Huwepo papo hapo; pikseli husafiri unapoziangalia.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Kind of layers</source>
        <translation>Aina ya matabaka</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Files: {format}</source>
        <translation>Faili: {format}</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>One layer for each measurement, with a band for each year, the oldest first. RGB stays a layer for each year.</source>
        <translation>Tabaka moja kwa kila kipimo, lenye bendi kwa kila mwaka, wa zamani zaidi kwanza. RGB hubaki tabaka kwa kila mwaka.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Temporary folder</source>
        <translation>Folda ya muda</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Where the layers' files go. A temporary folder is gone when QGIS ends.</source>
        <translation>Mahali faili za matabaka zinapokwenda. Folda ya muda huondoka QGIS inapofungwa.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <location filename="../ui/footer.py"/>
        <source>%n layer(s) loaded.</source>
        <translation>
            <numerusform>Tabaka %Ln limepakiwa.</numerusform>
            <numerusform>Matabaka %Ln yamepakiwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/footer.py"/>
        <source>%n warning(s).</source>
        <translation>
            <numerusform>Onyo %Ln.</numerusform>
            <numerusform>Maonyo %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalsarMosaicPlugin</name>
    <message>
        <location filename="../plugin.py"/>
        <source>QGIS keeps the algorithms until it ends.</source>
        <translation>QGIS inahifadhi algorithmu hadi itakapofungwa.</translation>
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
        <translation>PALSAR Mosaic: rada ya bendi L ya JERS-1, ALOS na ALOS-2</translation>
    </message>
</context>
</TS>
