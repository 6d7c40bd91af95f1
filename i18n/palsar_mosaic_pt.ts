<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Apply mask</source>
        <translation>Aplicar máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Keeps pixels of the chosen mask classes and turns all others into nodata.</source>
        <translation>Conserva os píxeis das classes de máscara escolhidas e passa todos os outros a nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>In layover and shadow a radar image shows no usable backscatter; by default both are dropped, and water and land are kept. The classes come from the mosaic's own mask: water 50, layover 100, shadow 150, land 255; inland water is mostly land (255) there.

Works on a mosaic and on everything made from it: decibels, ratios, dates.</source>
        <translation>Nas zonas de sobreposição (layover) e de sombra, uma imagem de radar não mostra retroespalhamento utilizável; por omissão ambas são descartadas, e a água e a terra são conservadas. As classes vêm da máscara do próprio mosaico: água 50, sobreposição 100, sombra 150, terra 255; as águas interiores aparecem aí quase sempre como terra (255).

Funciona com um mosaico e com tudo o que dele se faz: decibéis, razões, datas.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>A mosaic, or a raster that this plugin made from one.</source>
        <translation>Um mosaico, ou um raster que este módulo fez a partir de um.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Classes to keep</source>
        <translation>Classes a conservar</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Pixels of all other classes become nodata.</source>
        <translation>Os píxeis de todas as outras classes passam a nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Masked</source>
        <translation>Mascarado</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Tells which years and tiles an archive has.</source>
        <translation>Diz que anos e que quadrículas um arquivo tem.</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>The answer is a text in JSON: product, then year, then the labels of its tiles, or null where the archive does not let itself be listed. It is made for programs; people have 'Tile index'.</source>
        <translation>A resposta é um texto em JSON: o produto, depois o ano, depois as etiquetas das suas quadrículas, ou null quando o arquivo não deixa listar o seu conteúdo. Destina-se a programas; para as pessoas há «Índice de quadrículas».</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Ask anew</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Does not believe what the archive answered within the last week.</source>
        <translation>Não se fia no que o arquivo respondeu na última semana.</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>What the archive has</source>
        <translation>O que o arquivo tem</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Years: {count:d}.</source>
        <translation>Anos: {count:d}.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Turns digital numbers (DN) of HH and HV into backscatter, in decibels or linear.</source>
        <translation>Converte os números digitais (DN) de HH e HV em retroespalhamento, em decibéis ou linear.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>gamma0 [dB] = 20 log10(DN) + CF, with CF = -83.0 dB for ALOS and ALOS-2 and -84.66 dB for JERS-1. gamma0 power = DN² · 10^(CF/10); the amplitude is its square root. sigma0 = gamma0 · cos(local incidence angle).

For averages over areas or time use a linear power: the mean of decibels is not the mean of backscatter. A mask that was applied before stays applied.</source>
        <translation>gamma0 [dB] = 20 log10(DN) + CF, com CF = -83,0 dB para ALOS e ALOS-2 e -84,66 dB para JERS-1. Potência gamma0 = DN² · 10^(CF/10); a amplitude é a sua raiz quadrada. sigma0 = gamma0 · cos(ângulo de incidência local).

Para médias no espaço ou no tempo use uma potência linear: a média dos decibéis não é a média do retroespalhamento. Uma máscara já aplicada continua aplicada.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>A mosaic with hh or hv as digital numbers, from 'Load mosaic' or 'Apply mask'.</source>
        <translation>Um mosaico com hh ou hv em números digitais, vindo de «Carregar mosaico» ou de «Aplicar máscara».</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Quantity</source>
        <translation>Grandeza</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>gamma0_db: gamma0 in decibels. gamma0_power: gamma0, linear power. sigma0_db, sigma0_power: sigma0 likewise. amplitude: square root of the gamma0 power.</source>
        <translation>gamma0_db: gamma0 em decibéis. gamma0_power: gamma0 em potência linear. sigma0_db, sigma0_power: o mesmo para sigma0. amplitude: raiz quadrada da potência gamma0.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Calibrated</source>
        <translation>Calibrado</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Observation date summary</source>
        <translation>Resumo das datas de observação</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Tells for each year when the mosaic of a place was really seen: first, median and last date.</source>
        <translation>Diz, para cada ano, quando o mosaico de um lugar foi realmente observado: primeira data, mediana e última.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>One row for each year, from every pixel at full resolution. first, median, last: observation dates (median: that of the middle pixel in the order of dates; the earlier one where two are in the middle). span_days: days from first to last. pixels: how many have a date. share_outside: per cent of them that were seen in another year than the mosaic's.

A mosaic may be made of images of the year before or after, and two years may show the very same image; a warning says so, because comparing them would show no change.</source>
        <translation>Uma linha por ano, a partir de todos os píxeis em resolução plena. first, median, last: datas de observação (median: a do píxel do meio na ordem das datas; a mais antiga quando há dois no meio). span_days: dias da primeira à última. pixels: quantos têm data. share_outside: percentagem dos que foram observados num ano diferente do ano do mosaico.

Um mosaico pode conter imagens do ano anterior ou do seguinte, e dois anos podem mostrar exatamente a mesma imagem; um aviso di-lo, porque compará-los não mostraria mudança nenhuma.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>The area whose pixels count, in any coordinate reference system.</source>
        <translation>A área cujos píxeis contam, em qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Observation dates</source>
        <translation>Datas de observação</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>A table without geometry, one row for each year.</source>
        <translation>Uma tabela sem geometria, uma linha por ano.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: no pixel has an observation date.</source>
        <translation>{year}: nenhum píxel tem data de observação.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first} to {last} ({days:d} days)</source>
        <translation>{year}: de {first} a {last} ({days:d} dias)</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first} to {last} (1 day)</source>
        <translation>{year}: de {first} a {last} (1 dia)</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first}</source>
        <translation>{year}: {first}</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>The mosaics of {earlier} and {year} are the same acquisition here: each date has as many pixels. Comparing the two would show no change, whatever happened on the ground.</source>
        <translation>Os mosaicos de {earlier} e de {year} são aqui a mesma aquisição: cada data tem o mesmo número de píxeis. Compará-los não mostraria mudança nenhuma, acontecesse o que acontecesse no terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/dates.py"/>
        <source>Dates more than a year outside of {year} occur: {dates}. Either the tile is damaged, or its days were counted from another launch; check PRODUCT and YEAR.</source>
        <translation>Há datas a mais de um ano de {year}: {dates}. Ou a quadrícula está danificada, ou os seus dias foram contados a partir de outro lançamento; verifique PRODUCT e YEAR.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Decode observation date</source>
        <translation>Descodificar data de observação</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Turns the mosaic's day numbers into the date on which each pixel was seen.</source>
        <translation>Converte os números de dia do mosaico na data em que cada píxel foi observado.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Day numbers count from the launch of the satellite: 1992-02-11 for JERS-1, 2006-01-24 for ALOS, 2014-05-24 for ALOS-2.

days_since_1970: days since 1970-01-01. yyyymmdd: 20200909. day_of_year: 1 to 366. decimal_year: year + (day of year - 1) / days in that year.

A yearly mosaic may hold observations of the year before or after; dates further away are reported.</source>
        <translation>Os números de dia contam-se desde o lançamento do satélite: 1992-02-11 para JERS-1, 2006-01-24 para ALOS, 2014-05-24 para ALOS-2.

days_since_1970: dias desde 1970-01-01. yyyymmdd: 20200909. day_of_year: de 1 a 366. decimal_year: ano + (dia do ano - 1) / dias desse ano.

Um mosaico anual pode conter observações do ano anterior ou do seguinte; as datas mais afastadas são assinaladas.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>A mosaic with its date band, or a raster that this plugin made from one.</source>
        <translation>Um mosaico com a sua banda date, ou um raster que este módulo fez a partir de um.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>How a date is written as a number.</source>
        <translation>Como se escreve uma data sob a forma de número.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Observation date</source>
        <translation>Data de observação</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>The dates could not be checked. {reason}</source>
        <translation>Não foi possível verificar as datas. {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>No pixel of this raster has an observation date.</source>
        <translation>Nenhum píxel deste raster tem data de observação.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Seen between {first} and {last}.</source>
        <translation>Observado entre {first} e {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Export mosaics</source>
        <translation>Exportar mosaicos</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Computes files of several years and measurements into a folder, each year in one pass.</source>
        <translation>Calcula para uma pasta os ficheiros de vários anos e medidas, cada ano numa só passagem.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Files are named after sensor, year and measurement, such as ALOS-2_PALSAR-2_2020_hh_db.tif. What will be fetched and written is told before it begins.

Run it again with the same parameters after a cancel, a crash or a lost network: finished files are checked and kept, and only the rest is computed.

With CRS or RESOLUTION, backscatter is averaged in linear power, weighted by area, over the pixels that the mask keeps, and turned into decibels afterwards; the ratio is made of averaged powers; the incidence angle is averaged in degrees; date and mask are those of the nearest pixel. Pixel edges lie on multiples of RESOLUTION, so that neighbouring exports fit together.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>Os ficheiros têm o nome do sensor, do ano e da medida, por exemplo ALOS-2_PALSAR-2_2020_hh_db.tif. O que será descarregado e escrito é anunciado antes de começar.

Execute de novo com os mesmos parâmetros depois de um cancelamento, de uma falha ou da perda da rede: os ficheiros terminados são verificados e conservados, e só o resto é calculado.

Com CRS ou RESOLUTION, faz-se a média do retroespalhamento em potência linear, ponderada pela área, sobre os píxeis que a máscara conserva, e converte-se depois em decibéis; a razão faz-se das potências médias; o ângulo de incidência é a média em graus; a data e a máscara são as do píxel mais próximo. Os limites dos píxeis caem em múltiplos de RESOLUTION, de modo que exportações vizinhas se ajustam.

Dados: JAXA EORC, disponibilizados por Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>The area to export, in any coordinate reference system.</source>
        <translation>A área a exportar, em qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Number of files</source>
        <translation>Número de ficheiros</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>  {path}: finished earlier, kept</source>
        <translation>  {path}: já terminado, conservado</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>  {path}</source>
        <translation>  {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>Files: {count:d}, of which {kept:d} are there already. The others will take about {size} (an estimate).</source>
        <translation>Ficheiros: {count:d}, dos quais já existem: {kept:d}. Os outros ocuparão cerca de {size} (estimativa).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>Nothing is left to do.</source>
        <translation>Não resta nada por fazer.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>About {size} will be read from the archive (an estimate from the sizes of its files).</source>
        <translation>Serão lidos do arquivo cerca de {size} (estimativa a partir do tamanho dos seus ficheiros).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>About {size} will be read from the archive (an estimate; the archive does not tell its sizes).</source>
        <translation>Serão lidos do arquivo cerca de {size} (estimativa; o arquivo não indica os tamanhos).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>{year}. Tiles: {tiles:d}. Size: {width:d} x {height:d} pixels in {crs}.</source>
        <translation>{year}. Quadrículas: {tiles:d}. Tamanho: {width:d} x {height:d} píxeis em {crs}.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>File format</source>
        <translation>Formato do ficheiro</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>gtiff: tiled GeoTIFF, packed without loss. cog: cloud-optimized GeoTIFF. lerc: smaller, within a stated error. int16_db: decibels as hundredths in whole numbers, smaller still.</source>
        <translation>gtiff: GeoTIFF em blocos, comprimido sem perdas. cog: GeoTIFF otimizado para a nuvem. lerc: mais pequeno, dentro de um erro declarado. int16_db: decibéis em centésimas, como números inteiros, ainda mais pequeno.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Layout</source>
        <translation>Organização</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>file_per_measurement: one file for each year and measurement. file_per_year: one file for each year, with a band for each measurement, all of one pixel type and one nodata value.</source>
        <translation>file_per_measurement: um ficheiro por ano e medida. file_per_year: um ficheiro por ano, com uma banda por medida, todas do mesmo tipo de píxel e com o mesmo valor nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Where the files go; it is made if needed. Files that an earlier export left there and that are not what is asked for now are replaced; files from elsewhere never are.</source>
        <translation>Para onde vão os ficheiros; é criada se for preciso. Os ficheiros que uma exportação anterior aí deixou e que não são o que agora se pede são substituídos; os de outra origem nunca o são.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Coordinate reference system</source>
        <translation>Sistema de referência de coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Empty: the mosaics' own, EPSG:4326.</source>
        <translation>Vazio: o dos próprios mosaicos, EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Pixel size</source>
        <translation>Tamanho do píxel</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>In units of the coordinate reference system. Empty or 0: the mosaics' own 1/4500 degree, or 25 m where a projected system is chosen.</source>
        <translation>Em unidades do sistema de referência de coordenadas. Vazio ou 0: o dos próprios mosaicos, 1/4500 de grau, ou 25 m se for escolhido um sistema projetado.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>HV/HH ratio</source>
        <translation>Razão HV/HH</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>Divides cross-polarised by co-polarised backscatter, which brings out volume scattering of forest.</source>
        <translation>Divide o retroespalhamento em polarização cruzada pelo copolarizado, o que realça o espalhamento volumétrico da floresta.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>power_ratio = (HV/HH)² of amplitudes, the ratio of linear powers. ratio_db = 20 log10(HV/HH), which is HV [dB] - HH [dB]. amplitude_ratio = HV/HH. For HH -7.5 dB and HV -13 dB they are 0.28, -5.5 dB and 0.53; the band's name says which one it is. Where HH or HV is missing the ratio is nodata.

Single pixels are noisy (a speckle standard deviation of about 2.4 dB). JERS-1 has no HV.</source>
        <translation>power_ratio = (HV/HH)² das amplitudes, a razão das potências lineares. ratio_db = 20 log10(HV/HH), que é HV [dB] - HH [dB]. amplitude_ratio = HV/HH. Para HH -7,5 dB e HV -13 dB valem 0,28, -5,5 dB e 0,53; o nome da banda diz qual delas é. Onde falta HH ou HV, a razão é nodata.

Os píxeis isolados são ruidosos (desvio-padrão do speckle de cerca de 2,4 dB). JERS-1 não tem HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>A mosaic with hh and hv, or its calibrated bands.</source>
        <translation>Um mosaico com hh e hv, ou as suas bandas calibradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>power_ratio: ratio of linear powers. ratio_db: the same in decibels. amplitude_ratio: ratio of amplitudes.</source>
        <translation>power_ratio: razão das potências lineares. ratio_db: a mesma em decibéis. amplitude_ratio: razão das amplitudes.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>Yearly mosaic of L-band radar images, {sensor} {year}. Bands: {bands}. Mask classes kept: {classes}. Tiles: {tiles}.</source>
        <translation>Mosaico anual de imagens de radar de banda L, {sensor} {year}. Bandas: {bands}. Classes de máscara conservadas: {classes}. Quadrículas: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>{text} Cut to the polygons of {layer}.</source>
        <translation>{text} Recortado pelos polígonos de {layer}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>{text} {formula}.</source>
        <translation>{text} {formula}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>Years as bands of one layer</source>
        <translation>Uma banda por ano</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>One layer for each measurement, with a band for each year, the oldest first. rgb stays a layer for each year. Computed years are files in the folder, and the layer is a small .vrt beside them.</source>
        <translation>Uma camada por medida, com uma banda por ano, o mais antigo primeiro. rgb continua a ser uma camada por ano. Os anos calculados são ficheiros da pasta, e a camada é um pequeno .vrt ao lado deles.</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>vrt: virtual layers, which are there at once and read pixels when you look at them. gtiff, cog, lerc, int16_db: computed files, as 'Export mosaics' makes them.</source>
        <translation>vrt: camadas virtuais, que ficam logo disponíveis e leem os píxeis quando olha para elas. gtiff, cog, lerc, int16_db: ficheiros calculados, como os faz «Exportar mosaicos».</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>Where the rasters go; it is made if needed. Files from elsewhere are never replaced. Empty: a folder that is gone when QGIS is closed.</source>
        <translation>Para onde vão os rasters; é criada se for preciso. Os ficheiros de outra origem nunca são substituídos. Vazio: uma pasta que desaparece quando o QGIS é fechado.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Load mosaic</source>
        <translation>Carregar mosaico</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Puts one year of a radar mosaic on the map, for an area or for tiles.</source>
        <translation>Põe no mapa um ano de um mosaico de radar, para uma área ou para quadrículas.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>The result holds the mosaic's bands as the archive has them: amplitude of HH and HV as digital numbers (DN), local incidence angle in degrees, observation day, and mask class. Pixels without data are nodata. Go on with 'Apply mask', 'Calibrate', 'Decode observation date' or 'HV/HH ratio'.

An area is cut to whole pixels of the mosaic's own grid, 1/4500 degree. Tiles that the archive does not have are holes; they are named in the log and in MISSING_TILES.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>O resultado contém as bandas do mosaico tal como o arquivo as tem: amplitude de HH e HV em números digitais (DN), ângulo de incidência local em graus, dia de observação e classe da máscara. Os píxeis sem dados são nodata. Continue com «Aplicar máscara», «Calibrar», «Descodificar data de observação» ou «Razão HV/HH».

Uma área é recortada em píxeis inteiros da grelha do próprio mosaico, 1/4500 de grau. As quadrículas que o arquivo não tem são buracos; são indicadas no registo e em MISSING_TILES.

Dados: JAXA EORC, disponibilizados por Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>The area to load, in any coordinate reference system.</source>
        <translation>A área a carregar, em qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>hh, hv: amplitude (DN); linci: local incidence angle; date: observation day; mask: class. Nothing chosen means all that the product has. JERS-1 has no hv.</source>
        <translation>hh, hv: amplitude (DN); linci: ângulo de incidência local; date: dia de observação; mask: classe. Sem escolha, todas as que o produto tem. JERS-1 não tem hv.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Mosaic</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look at them, or in .tif to download it into a file.</source>
        <translation>Termine o nome em .vrt para uma camada virtual, que fica logo disponível e lê os píxeis quando olha para eles, ou em .tif para a descarregar para um ficheiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Tiles: {count:d} ({tiles}). Size: {width:d} x {height:d} pixels.</source>
        <translation>Quadrículas: {count:d} ({tiles}). Tamanho: {width:d} x {height:d} píxeis.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Number of tiles</source>
        <translation>Número de quadrículas</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Missing tiles</source>
        <translation>Quadrículas em falta</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Load series</source>
        <translation>Carregar série</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Puts several years of the radar mosaics on the map, ready to be compared and played.</source>
        <translation>Põe no mapa vários anos dos mosaicos de radar, prontos a comparar e a animar.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Each year and measurement becomes a layer, in a group for each year with the newest on top. Ranges of colours are the same in all years. Layers know their year: the Temporal Controller plays them.

JERS-1 and ALOS can be mixed (PRODUCT = all); each keeps its own calibration. Years that have nothing in this place are named in the log and in MISSING_YEARS.

With STACK, a measurement becomes one layer with a band for each year instead, the oldest first; rgb, which has three bands of its own, stays a layer for each year. From QGIS 3.38 on the Temporal Controller plays the bands; before, such a layer shows its newest year.

Layers are virtual unless a format of files is chosen. Layers land in the open project, also from a model. Of each year the topmost layer is switched on.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>Cada ano e medida torna-se uma camada, num grupo por ano, com o mais recente em cima. Os intervalos de cores são os mesmos em todos os anos. As camadas conhecem o seu ano: o controlador temporal (Temporal Controller) anima-as.

JERS-1 e ALOS podem misturar-se (PRODUCT = all); cada um conserva a sua própria calibração. Os anos que não têm nada neste lugar são indicados no registo e em MISSING_YEARS.

Com STACK, em vez disso, uma medida torna-se uma só camada com uma banda por ano, o mais antigo primeiro; rgb, que tem três bandas próprias, continua a ser uma camada por ano. A partir do QGIS 3.38, o controlador temporal anima as bandas; antes disso, uma camada assim mostra o seu ano mais recente.

As camadas são virtuais, a não ser que se escolha um formato de ficheiro. Vão para o projeto aberto, também a partir de um modelo. De cada ano fica visível a camada de cima.

Dados: JAXA EORC, disponibilizados por Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>hh_db, hv_db: gamma0 in decibels; hh_power, hv_power: linear power; hh_amplitude, hv_amplitude: square root of the power; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: observation date; linci: local incidence angle in degrees; mask: class; hh_dn, hv_dn: digital numbers; rgb: HH, HV and HV/HH in decibels as colours. JERS-1 has no HV.</source>
        <translation>hh_db, hv_db: gamma0 em decibéis; hh_power, hv_power: potência linear; hh_amplitude, hv_amplitude: raiz quadrada da potência; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: data de observação; linci: ângulo de incidência local em graus; mask: classe; hh_dn, hv_dn: números digitais; rgb: HH, HV e HV/HH em decibéis sob a forma de cores. JERS-1 não tem HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Number of layers</source>
        <translation>Número de camadas</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Missing years</source>
        <translation>Anos em falta</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>hh_db, hv_db: gamma0 in decibels; hh_power, hv_power: linear power; hh_amplitude, hv_amplitude: square root of the power; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: observation date; linci: local incidence angle in degrees; mask: class; hh_dn, hv_dn: digital numbers. JERS-1 has no HV.</source>
        <translation>hh_db, hv_db: gamma0 em decibéis; hh_power, hv_power: potência linear; hh_amplitude, hv_amplitude: raiz quadrada da potência; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: data de observação; linci: ângulo de incidência local em graus; mask: classe; hh_dn, hv_dn: números digitais. JERS-1 não tem HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Measurements</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Pixels of all other classes become nodata in every file, the mask's too.</source>
        <translation>Os píxeis de todas as outras classes passam a nodata em todos os ficheiros, incluindo o da máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Format of dates</source>
        <translation>Formato das datas</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>How the measurement date is written as a number.</source>
        <translation>Como se escreve a medida date sob a forma de número.</translation>
    </message>
    <message>
        <location filename="../algorithms/mixed.py"/>
        <source>alos_palsar_mosaic: ALOS PALSAR (2007-2010) and ALOS-2 PALSAR-2 (2015 and later), HH and HV. jers_sar_mosaic: JERS-1 SAR (1996), HH. all: both; each year is taken from the one that has it, and JERS-1 is left out of what needs HV.</source>
        <translation>alos_palsar_mosaic: ALOS PALSAR (2007-2010) e ALOS-2 PALSAR-2 (2015 e depois), HH e HV. jers_sar_mosaic: JERS-1 SAR (1996), HH. all: ambos; cada ano vem daquele que o tem, e JERS-1 fica de fora do que precisa de HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/mixed.py"/>
        <source>{product} is left out of {measurements}: it has only {bands}.</source>
        <translation>{product} fica de fora de {measurements}: só tem {bands}.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygons.py"/>
        <source>Cut to polygons</source>
        <translation>Recortar por polígonos</translation>
    </message>
    <message>
        <location filename="../algorithms/polygons.py"/>
        <source>Pixels whose centres lie in none of these polygons become nodata, and tiles that no polygon touches are not asked for. Any coordinate reference system. Alone, they give the place; with an area or tiles, what they have in common is loaded. A small file, outline_*.tif, is written beside the rasters.</source>
        <translation>Os píxeis cujos centros não estão em nenhum destes polígonos passam a nodata, e as quadrículas que nenhum polígono toca não são pedidas. Qualquer sistema de referência de coordenadas. Sozinhos, dão o lugar; com uma área ou quadrículas, é carregada a parte comum. Um pequeno ficheiro, outline_*.tif, é escrito ao lado dos rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_page.py"/>
        <source>Longitude {x}, latitude {y} (WGS 84); square of {side:d} x {side:d} pixels</source>
        <translation>Longitude {x}, latitude {y} (WGS 84); quadrado de {side:d} x {side:d} píxeis</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>Rate: {rate:.{decimals}f} Mpx/s, {time} left</source>
        <translation>Ritmo: {rate:.{decimals}f} Mpx/s, faltam {time}</translation>
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
        <translation>{mosaic} {bands}, mascarado</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>{mosaic} {bands}</source>
        <translation>{mosaic} {bands}</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>RGB of HH, HV, HV/HH</source>
        <translation>RGB de HH, HV, HV/HH</translation>
    </message>
    <message>
        <location filename="../algorithms/running.py"/>
        <source>PALSAR Mosaic was switched off. Switch it on in the plugin manager and run this again.</source>
        <translation>O PALSAR Mosaic foi desativado. Ative-o no gestor de módulos e execute isto de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>Years</source>
        <translation>Anos</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>Years of the mosaics: 2020, or 2007-2010,2015,2020, or all for every year that the archive has. There is none in 2011-2014: no satellite of the series flew.</source>
        <translation>Anos dos mosaicos: 2020, ou 2007-2010,2015,2020, ou all para todos os anos que o arquivo tem. Não há nenhum em 2011-2014: nenhum satélite da série estava em órbita.</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>{year} is left out. {reason}</source>
        <translation>{year} fica de fora. {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Points or polygons</source>
        <translation>Pontos ou polígonos</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>A layer in any coordinate reference system. Empty: the single point.</source>
        <translation>Uma camada em qualquer sistema de referência de coordenadas. Vazio: o ponto único.</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Field with the places' names</source>
        <translation>Campo com os nomes dos lugares</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>What places are called in the table. Empty: by their features' ids.</source>
        <translation>Como se chamam os lugares na tabela. Vazio: pelo identificador do seu elemento.</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Single point</source>
        <translation>Ponto único</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>One point in place of a layer, such as 31.95,30.42 [EPSG:4326].</source>
        <translation>Um ponto em vez de uma camada, por exemplo 31.95,30.42 [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Square of pixels</source>
        <translation>Quadrado de píxeis</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Side of the square around each point whose pixels are averaged, in linear power: 1, 3 or 5. Single pixels are speckled: their ratio alone varies by 2.4 dB (standard deviation). Polygons have their own.</source>
        <translation>Lado do quadrado em redor de cada ponto de cujos píxeis se faz a média, em potência linear: 1, 3 ou 5. Os píxeis isolados são afetados pelo speckle: só a sua razão varia 2,4 dB (desvio-padrão). Os polígonos têm os seus próprios píxeis.</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} TB</source>
        <translation>{number:.1f} TB</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} GB</source>
        <translation>{number:.1f} GB</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} MB</source>
        <translation>{number:.1f} MB</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.0f} kB</source>
        <translation>{number:.0f} kB</translation>
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
        <translation>Estatísticas</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Takes statistics of backscatter for each year and band, of an area or of each polygon of a layer.</source>
        <translation>Calcula estatísticas do retroespalhamento por ano e banda, de uma área ou de cada polígono de uma camada.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>One row for each year, zone and band, from every pixel at full resolution. A pixel belongs to a zone when its centre lies inside; polygons that overlap each have all of their pixels. Only the part of a zone that lies in the area or the tiles counts.

count: pixels with a value, of a mask class that is kept. valid_share: their share of the zone's pixels in per cent. area_ha: what they cover on the ellipsoid WGS 84. mean_power: mean of the linear power (gamma0); mean_db: the same in decibels, no mean of decibels. sd_power: standard deviation of the linear power. enl: equivalent number of looks, mean_power^2 / sd_power^2. p05_power, p05_db and so on: percentiles, by nearest rank. mean_deg, sd_deg, p05_deg: of the local incidence angle.

Of the ratio, mean_power is mean HV power / mean HH power over pixels with both, and mean_db is that in decibels; its percentiles are those of single pixels, to 0.001 dB; sd_power and enl are empty.</source>
        <translation>Uma linha por ano, zona e banda, a partir de todos os píxeis em resolução plena. Um píxel pertence a uma zona quando o seu centro está dentro dela; polígonos que se sobrepõem têm cada um todos os seus píxeis. Só conta a parte da zona que está na área ou nas quadrículas.

count: píxeis com valor, de uma classe de máscara conservada. valid_share: a sua parte dos píxeis da zona, em percentagem. area_ha: o que cobrem no elipsoide WGS 84. mean_power: média da potência linear (gamma0); mean_db: a mesma em decibéis, não uma média de decibéis. sd_power: desvio-padrão da potência linear. enl: número equivalente de looks, mean_power^2 / sd_power^2. p05_power, p05_db, etc.: percentis, pela ordem mais próxima. mean_deg, sd_deg, p05_deg: do ângulo de incidência local.

Na razão, mean_power é a potência HV média / a potência HH média sobre os píxeis que têm ambas, e mean_db é isso em decibéis; os seus percentis são os dos píxeis isolados, com 0,001 dB; sd_power e enl ficam vazios.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>The area whose pixels count. Empty, without tiles: the extent of the zones.</source>
        <translation>A área cujos píxeis contam. Vazio, sem quadrículas: a extensão das zonas.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Polygons in any coordinate reference system. Empty: the whole area is one zone.</source>
        <translation>Polígonos em qualquer sistema de referência de coordenadas. Vazio: toda a área é uma só zona.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Field with the zones' names</source>
        <translation>Campo com os nomes das zonas</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>What zones are called in the table. Empty: by their features' ids.</source>
        <translation>Como se chamam as zonas na tabela. Vazio: pelo identificador do seu elemento.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>hh, hv: gamma0; ratio: HV/HH of linear powers; linci: local incidence angle. Nothing chosen means hh, hv and ratio, of JERS-1 hh.</source>
        <translation>hh, hv: gamma0; ratio: HV/HH das potências lineares; linci: ângulo de incidência local. Sem escolha: hh, hv e ratio; de JERS-1, hh.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Pixels of all other mask classes do not count.</source>
        <translation>Os píxeis de todas as outras classes de máscara não contam.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Percentiles</source>
        <translation>Percentis</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Numbers from 0 (the least) to 100 (the greatest value); 50 is the median. Empty: none.</source>
        <translation>Números de 0 (o menor valor) a 100 (o maior); 50 é a mediana. Vazio: nenhum.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>A table without geometry, one row for each year, zone and measurement.</source>
        <translation>Uma tabela sem geometria, uma linha por ano, zona e medida.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Radar mosaic</source>
        <translation>Mosaico de radar</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Only for rasters from elsewhere, which do not say what they are. Leave it empty for this plugin's own.</source>
        <translation>Só para rasters de outra origem, que não dizem o que são. Deixe vazio para os deste módulo.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Only for rasters from elsewhere: the year of the mosaic.</source>
        <translation>Só para rasters de outra origem: o ano do mosaico.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look at them, or in .tif for a file that is computed now.</source>
        <translation>Termine o nome em .vrt para uma camada virtual, que fica logo disponível e lê os píxeis quando olha para eles, ou em .tif para um ficheiro calculado agora.</translation>
    </message>
    <message>
        <location filename="../algorithms/stored.py"/>
        <source>Creation options of a .tif</source>
        <translation>Opções de criação de um .tif</translation>
    </message>
    <message>
        <location filename="../algorithms/stored.py"/>
        <source>Options of GDAL's GeoTIFF driver, divided by |, for example COMPRESS=DEFLATE|ZLEVEL=9. Leave it empty for tiles of 512 pixels, compressed without loss. A virtual layer has no use for them.</source>
        <translation>Opções do controlador GeoTIFF do GDAL, separadas por |, por exemplo COMPRESS=DEFLATE|ZLEVEL=9. Deixe vazio para blocos de 512 píxeis, comprimidos sem perdas. Não servem para uma camada virtual.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tile index</source>
        <translation>Índice de quadrículas</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Shows which tiles of a year exist, where their pixels lie, and how large they are.</source>
        <translation>Mostra que quadrículas de um ano existem, onde ficam os seus píxeis e que tamanho têm.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>One polygon for each tile, with its label (the north-west corner), bands, size in pixels and bytes of all its files. Tiles at the coast may cover less than 5 x 5 degrees; the polygon is what they really cover. bytes is empty where the archive does not let itself be listed.</source>
        <translation>Um polígono por quadrícula, com a sua etiqueta (o canto noroeste), bandas, tamanho em píxeis e bytes de todos os seus ficheiros. As quadrículas da costa podem cobrir menos de 5 x 5 graus; o polígono é o que realmente cobrem. bytes fica vazio quando o arquivo não deixa listar o seu conteúdo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Only tiles that lie in this area. Empty: all that the archive has.</source>
        <translation>Só as quadrículas desta área. Vazio: todas as que o arquivo tem.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tiles</source>
        <translation>Quadrículas</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Polygons in EPSG:4326.</source>
        <translation>Polígonos em EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tiles: {count:d}.</source>
        <translation>Quadrículas: {count:d}.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Time profile</source>
        <translation>Perfil temporal</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Follows points or polygons through the years: HH, HV and their ratio at the real observation dates, as a table and as a plot.</source>
        <translation>Segue pontos ou polígonos ao longo dos anos: HH, HV e a sua razão nas datas de observação reais, em tabela e em gráfico.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>One row for each place and mosaic, from pixels at full resolution; only the blocks of the files that hold them are read. A point stands for the pixel that it lies in (on an edge, the one to the east or south), or for a square of pixels around it; a polygon for the pixels whose centres lie inside.

pixels: how many count, which have a value in all bands and a mask class that is kept. hh_power, hv_power: mean of linear power (gamma0); ratio_power: mean HV / mean HH; hh_db and so on: the same in decibels. date: the observation date; of several pixels that of the middle one in the order of dates, with the first and the last beside it. mask: the commonest class, kept or not. Where nothing counts, values and dates are empty. JERS-1 has no HV.

Two mosaics with one date are the same image: there is no change to be seen between them.</source>
        <translation>Uma linha por lugar e mosaico, a partir dos píxeis em resolução plena; só se leem os blocos dos ficheiros que os contêm. Um ponto representa o píxel em que se encontra (num limite, o de leste ou o de sul), ou um quadrado de píxeis em seu redor; um polígono, os píxeis cujos centros ficam dentro dele.

pixels: quantos contam, isto é, têm valor em todas as bandas e uma classe de máscara conservada. hh_power, hv_power: média da potência linear (gamma0); ratio_power: média de HV / média de HH; hh_db, etc.: o mesmo em decibéis. date: a data de observação; de vários píxeis, a do píxel do meio na ordem das datas, com a primeira e a última ao lado. mask: a classe mais frequente, conservada ou não. Onde nada conta, os valores e as datas ficam vazios. JERS-1 não tem HV.

Dois mosaicos com a mesma data são a mesma imagem: entre eles não se vê mudança nenhuma.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Time profiles</source>
        <translation>Perfis temporais</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>One row for each place and mosaic: points where points were given, a table without geometry else.</source>
        <translation>Uma linha por lugar e mosaico: pontos se foram indicados pontos; caso contrário, uma tabela sem geometria.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>A web page with a plot for each of the first 100 places; it needs no network.</source>
        <translation>Uma página web com um gráfico para cada um dos primeiros 100 lugares; não precisa de rede.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>alos_palsar_mosaic: ALOS PALSAR (2007-2010) and ALOS-2 PALSAR-2 (2015 and later), HH and HV. jers_sar_mosaic: JERS-1 SAR (1996), HH.</source>
        <translation>alos_palsar_mosaic: ALOS PALSAR (2007-2010) e ALOS-2 PALSAR-2 (2015 e depois), HH e HV. jers_sar_mosaic: JERS-1 SAR (1996), HH.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Year of the mosaic. There is none in 2011-2014: no satellite of the series flew.</source>
        <translation>Ano do mosaico. Não há nenhum em 2011-2014: nenhum satélite da série estava em órbita.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Labels of 5-degree tiles, by their north-west corner: N35E030,N30E030. Alone, they give the place; with an area, only its part in these tiles is loaded.</source>
        <translation>Etiquetas das quadrículas de 5 graus, pelo seu canto noroeste: N35E030,N30E030. Sozinhas, dão o lugar; com uma área, só se carrega a parte dela que está nestas quadrículas.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Archive</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Where the mosaics lie: the https address of a bucket, s3://bucket (with your own AWS configuration), or a folder with the same layout. Default: Digital Earth Africa's public bucket.</source>
        <translation>Onde estão os mosaicos: o endereço https de um bucket, s3://bucket (com a sua própria configuração AWS), ou uma pasta com a mesma organização. Por omissão: o bucket público de Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>The archive does not have these tiles of {year}; they are holes: {tiles}</source>
        <translation>O arquivo não tem estas quadrículas de {year}; são buracos: {tiles}</translation>
    </message>
    <message>
        <location filename="../algorithms/zones.py"/>
        <source>Zones without a pixel: {count:d} ({zones}). They lie outside of the area or tiles, or are smaller than a pixel.</source>
        <translation>Zonas sem píxeis: {count:d} ({zones}). Estão fora da área ou das quadrículas, ou são menores do que um píxel.</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>no reason is known</source>
        <translation>não se conhece a razão</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>the same page again</source>
        <translation>a mesma página outra vez</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>the rest of the listing</source>
        <translation>o resto da listagem</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>status {status}</source>
        <translation>estado {status}</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>a bucket's answer</source>
        <translation>a resposta de um bucket</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>{archive} may not be listed ({status}); each tile is asked for by name.</source>
        <translation>{archive} não deixa listar o seu conteúdo ({status}); cada quadrícula é pedida pelo nome.</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>The description of tile {tile} gives a calibration factor of {found:g} dB; {documented:g} dB, the one documented for {product}, is used.</source>
        <translation>A descrição da quadrícula {tile} indica um fator de calibração de {found:g} dB; usa-se {documented:g} dB, o que está documentado para {product}.</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>The description of tile {tile} counts days from {found}; {launch}, the launch of {sensor}, is used.</source>
        <translation>A descrição da quadrícula {tile} conta os dias desde {found}; usa-se {launch}, o lançamento de {sensor}.</translation>
    </message>
    <message>
        <location filename="../core/cog.py"/>
        <source>the disk may be full</source>
        <translation>o disco pode estar cheio</translation>
    </message>
    <message>
        <location filename="../core/engine.py"/>
        <source>{name}={value} is no number of threads; it is ignored.</source>
        <translation>{name}={value} não é um número de threads; é ignorado.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi escrito.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Cancelled. Finished files: {count:d}, in {folder}; run it again with the same parameters to go on with the rest.</source>
        <translation>Cancelado. Ficheiros terminados: {count:d}, em {folder}; execute de novo com os mesmos parâmetros para continuar com o resto.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>There is no {product} mosaic for {year}: no satellite of this series took images for one. Choose a year in {years}.</source>
        <translation>Não há mosaico {product} para {year}: nenhum satélite desta série recolheu imagens para ele. Escolha um ano em {years}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} names no years. Write single years and first-last with commas between, such as 2007-2010,2015,2020, or all for every year that the archive has.</source>
        <translation>{text!r} não indica anos. Escreva anos isolados e intervalos primeiro-último separados por vírgulas, por exemplo 2007-2010,2015,2020, ou all para todos os anos que o arquivo tem.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The years {first}-{last} are reversed. Write {last}-{first}.</source>
        <translation>Os anos {first}-{last} estão invertidos. Escreva {last}-{first}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{product!r} is no product. Choose one of {products}.</source>
        <translation>{product!r} não é um produto. Escolha um de {products}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The {product} mosaic has no band {band}. It has {bands}; leave {band} out, or choose another product.</source>
        <translation>O mosaico {product} não tem banda {band}. Tem {bands}; retire {band}, ou escolha outro produto.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{name!r} is no mask class. Choose among {classes}.</source>
        <translation>{name!r} não é uma classe de máscara. Escolha entre {classes}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Keeping {asked} would leave no pixel, because {kept} is all that is left in {path}. Choose a class that is still there, or apply the mask to the original mosaic.</source>
        <translation>Conservar {asked} não deixaria nenhum píxel, porque só resta {kept} em {path}. Escolha uma classe que ainda exista, ou aplique a máscara ao mosaico original.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{name!r} is no measurement. Choose among {names}.</source>
        <translation>{name!r} não é uma medida. Escolha entre {names}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No measurement is chosen. Choose at least one of {names}.</source>
        <translation>Nenhuma medida está escolhida. Escolha pelo menos uma de {names}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No place is given. Draw or type an area, or name tiles such as N05E040.</source>
        <translation>Não foi indicado nenhum lugar. Desenhe ou escreva uma área, ou indique quadrículas como N05E040.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area {area} is empty or reversed: west must be less than east and south less than north. Give it as west,east,south,north.</source>
        <translation>A área {area} está vazia ou invertida: o oeste tem de ser menor do que o este e o sul menor do que o norte. Indique-a como oeste,este,sul,norte.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} is no area. Give it as west,east,south,north [EPSG:4326], draw it, or choose a layer.</source>
        <translation>{text!r} não é uma área. Indique-a como oeste,este,sul,norte [EPSG:4326], desenhe-a, ou escolha uma camada.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no polygon to take statistics of. Choose a polygon layer with features, check its selection, or leave the zones out.</source>
        <translation>{layer} não tem nenhum polígono para calcular estatísticas. Escolha uma camada de polígonos com elementos, verifique a sua seleção, ou não indique zonas.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no polygon to cut to. Choose a polygon layer with features, check its selection, or leave POLYGONS empty.</source>
        <translation>{layer} não tem nenhum polígono por que recortar. Escolha uma camada de polígonos com elementos, verifique a sua seleção, ou deixe POLYGONS vazio.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no coordinate reference system, so nobody knows where its polygons lie. Set it in the layer's properties.</source>
        <translation>{layer} não tem sistema de referência de coordenadas, pelo que ninguém sabe onde estão os seus polígonos. Defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No polygon of {layer} has the centre of a pixel in {place}. Check the layer and its coordinate reference system, or leave area and tiles empty.</source>
        <translation>Nenhum polígono de {layer} contém o centro de um píxel em {place}. Verifique a camada e o seu sistema de referência de coordenadas, ou deixe a área e as quadrículas vazias.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The feature {zone!r} has no polygon that can be used. Repair it or delete it.</source>
        <translation>O elemento {zone!r} não tem nenhum polígono utilizável. Repare-o ou elimine-o.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The polygon {zone!r} is not valid: {reason}. Run 'Fix geometries' on its layer and give the result.</source>
        <translation>O polígono {zone!r} não é válido: {reason}. Execute «Corrigir geometrias» na sua camada e indique o resultado.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The polygon {zone!r} does not lie on the Earth. Check its layer's coordinate reference system.</source>
        <translation>O polígono {zone!r} não fica na Terra. Verifique o sistema de referência de coordenadas da sua camada.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>There is no single place to follow. Give either a layer of points or polygons (INPUT) or one point (POINT).</source>
        <translation>O lugar a seguir não está claramente indicado. Indique ou uma camada de pontos ou polígonos (INPUT), ou um ponto (POINT).</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no feature. Choose a layer with points or polygons, and check its selection.</source>
        <translation>{layer} não tem nenhum elemento. Escolha uma camada com pontos ou polígonos, e verifique a sua seleção.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{point!r} is no point. Give it as x,y [EPSG:4326], click on the map, or repair or delete the feature.</source>
        <translation>{point!r} não é um ponto. Indique-o como x,y [EPSG:4326], clique no mapa, ou repare ou elimine o elemento.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The point {point!r} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). Check the order of its numbers (x,y) and its coordinate reference system.</source>
        <translation>O ponto {point!r} não fica na Terra (longitudes de -180 a 180, latitudes de -90 a 90). Verifique a ordem dos seus números (x,y) e o seu sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} names no percentiles. Write numbers from 0 to 100 with commas between, such as 5,25,50,75,95.</source>
        <translation>{text!r} não indica percentis. Escreva números de 0 a 100 separados por vírgulas, por exemplo 5,25,50,75,95.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area {area} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). Check the order of its numbers (west,east,south,north) and its coordinate reference system.</source>
        <translation>A área {area} não fica na Terra (longitudes de -180 a 180, latitudes de -90 a 90). Verifique a ordem dos seus números (oeste,este,sul,norte) e o seu sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{label!r} is no tile label. A label names the north-west corner of a 5-degree tile, such as N05E040 or S20W005.</source>
        <translation>{label!r} não é uma etiqueta de quadrícula. Uma etiqueta indica o canto noroeste de uma quadrícula de 5 graus, por exemplo N05E040 ou S20W005.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{label} is no 5-degree tile: both numbers must be multiples of 5. That corner lies in the tile {inside}; use {inside}.</source>
        <translation>{label} não é uma quadrícula de 5 graus: ambos os números têm de ser múltiplos de 5. Esse canto fica na quadrícula {inside}; use {inside}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no tile of the {product} mosaic of {year} in {place}. The mosaics cover land only; choose an area on land, or see with 'Tile index' what exists.</source>
        <translation>{archive} não contém nenhuma quadrícula do mosaico {product} de {year} em {place}. Os mosaicos cobrem apenas terra; escolha uma área em terra, ou veja com «Índice de quadrículas» o que existe.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no {product} mosaic for {year}. It has {years}; choose one of these.</source>
        <translation>{archive} não contém mosaico {product} para {year}. Tem {years}; escolha um destes anos.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no {product} mosaic, of {year} or any other year. Choose another product, or check the archive's address: it must be the place in which {folder}/year/tile lies.</source>
        <translation>{archive} não contém mosaico {product}, nem de {year} nem de outro ano. Escolha outro produto, ou verifique o endereço do arquivo: tem de ser o lugar onde está {folder}/ano/quadrícula.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{crs!r} is no coordinate reference system that pixels can lie in. Choose a geographic or projected one, such as EPSG:32636, or leave it empty for the mosaics' own grid.</source>
        <translation>{crs!r} não é um sistema de referência de coordenadas em que se possam colocar píxeis. Escolha um geográfico ou projetado, por exemplo EPSG:32636, ou deixe vazio para a grelha dos próprios mosaicos.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area reaches beyond what {crs} can express. Choose a coordinate reference system that is made for this area, or a smaller area.</source>
        <translation>A área ultrapassa o que {crs} consegue exprimir. Escolha um sistema de referência de coordenadas feito para esta região, ou uma área menor.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Pixels of {resolution} {unit} do not fit the mosaics' pixels of 25 m: RESOLUTION is counted in units of the CRS, here from {finest} to {coarsest} {unit}. Leave it empty for {default} {unit}.</source>
        <translation>Píxeis de {resolution} {unit} não se ajustam aos píxeis de 25 m dos mosaicos: RESOLUTION conta-se em unidades do CRS, aqui de {finest} a {coarsest} {unit}. Deixe vazio para {default} {unit}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be opened as a raster: {reason}. Check that it exists and is complete.</source>
        <translation>{path} não pode ser aberto como raster: {reason}. Verifique que existe e está completo.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say which radar mosaic it is. Choose its PRODUCT, or start from a raster that 'Load mosaic' made.</source>
        <translation>{path} não diz que mosaico de radar é. Escolha o seu PRODUCT, ou parta de um raster feito por «Carregar mosaico».</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say which radar mosaic it is. Start from a raster that 'Load mosaic' made, or give this one to 'Calibrate' first, with its PRODUCT.</source>
        <translation>{path} não diz que mosaico de radar é. Parta de um raster feito por «Carregar mosaico», ou passe primeiro este a «Calibrar», com o seu PRODUCT.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} has a band for each year ({years}), and this step works on one year. Load the years again, without 'Years as bands of one layer', and give it the layer of a year.</source>
        <translation>{path} tem uma banda por ano ({years}), e este passo trabalha com um só ano. Carregue de novo os anos, sem «Uma banda por ano», e dê-lhe a camada de um ano.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say of which year it is, and days are counted from the launch of that year's satellite. Give its YEAR.</source>
        <translation>{path} não diz de que ano é, e os dias contam-se desde o lançamento do satélite desse ano. Indique o seu YEAR.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} says that it is {found}, but {given} is given. Leave PRODUCT and YEAR empty for this raster.</source>
        <translation>{path} diz que é {found}, mas foi indicado {given}. Deixe PRODUCT e YEAR vazios para este raster.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} has no {band} band (it has {bands}). {advice}</source>
        <translation>{path} não tem banda {band} (tem {bands}). {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} holds {found}, and {needed} is needed here. {advice}</source>
        <translation>{path} contém {found}, e aqui é preciso {needed}. {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{where} does not lie on the mosaics' grid of 1/4500 degree ({reason}). It cannot be put beside the other tiles; check the archive's copy of it.</source>
        <translation>{where} não fica na grelha de 1/4500 de grau dos mosaicos ({reason}). Não pode ser posta ao lado das outras quadrículas; verifique a cópia do arquivo.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{root!r} is no archive. Give the https address of a bucket, s3://bucket, or a folder with the same layout.</source>
        <translation>{root!r} não é um arquivo de mosaicos. Indique o endereço https de um bucket, s3://bucket, ou uma pasta com a mesma organização.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The archive's address holds a user name or password for {host}, which would be written into every virtual layer. Leave it out; a bucket that is not public is given as s3://bucket.</source>
        <translation>O endereço do arquivo contém um nome de utilizador ou uma palavra-passe para {host}, que ficaria escrito em todas as camadas virtuais. Retire-o; um bucket que não é público indica-se como s3://bucket.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The archive folder {root} does not exist. Check its spelling, or that its drive is connected.</source>
        <translation>A pasta de arquivo {root} não existe. Verifique como está escrita, ou se o seu disco está ligado.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} cannot be reached: {reason}. Check the network, the proxy settings of QGIS and the archive's address.</source>
        <translation>Não se consegue chegar a {url}: {reason}. Verifique a rede, as definições de proxy do QGIS e o endereço do arquivo.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, access refused. Check the archive's address; a bucket that is not public is given as s3://bucket, with your AWS credentials set up.</source>
        <translation>{url} responde {status}, acesso recusado. Verifique o endereço do arquivo; um bucket que não é público indica-se como s3://bucket, com as suas credenciais AWS configuradas.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, nothing is there. Check the archive's address: the server or the bucket's name is wrong.</source>
        <translation>{url} responde {status}, não há nada nesse lugar. Verifique o endereço do arquivo: o nome do servidor ou do bucket está errado.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, an error of the server's own. Try again later; nothing on this side can mend it.</source>
        <translation>{url} responde {status}, um erro do próprio servidor. Tente mais tarde; nada deste lado o pode resolver.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers with {found} where {expected} was expected. A web page or a login of the network may stand in between; check the archive's address and the network.</source>
        <translation>{url} responde com {found} onde se esperava {expected}. Pode haver pelo meio uma página web ou um início de sessão da rede; verifique o endereço do arquivo e a rede.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The description of tile {tile} ({year}) at {url} cannot be used: {reason}. Try again; if it stays so, the archive's file is damaged.</source>
        <translation>A descrição da quadrícula {tile} ({year}) em {url} não pode ser usada: {reason}. Tente de novo; se persistir, o ficheiro do arquivo está danificado.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The description of tile {tile} ({year}) at {url} names a file outside the archive: {href}. It is not followed; use an archive whose items name their own files.</source>
        <translation>A descrição da quadrícula {tile} ({year}) em {url} indica um ficheiro fora do arquivo: {href}. Não é seguido; use um arquivo cujos itens indiquem os seus próprios ficheiros.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Tile {tile} ({year}) in {archive} has no file for the band {band}. Leave this band or this tile out.</source>
        <translation>A quadrícula {tile} ({year}) em {archive} não tem ficheiro para a banda {band}. Retire esta banda ou esta quadrícula.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{root} needs AWS credentials and none were found. Set them up as for the AWS command line, set AWS_NO_SIGN_REQUEST=YES for a public bucket, or use its https address.</source>
        <translation>{root} exige credenciais AWS e não se encontrou nenhuma. Configure-as como para a linha de comandos AWS, defina AWS_NO_SIGN_REQUEST=YES para um bucket público, ou use o seu endereço https.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
        <translation>{path} não pode ser escrito: {reason}. Escolha outra pasta ou outro nome.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} ends neither in .vrt nor in .tif. End it in .vrt for a virtual layer or in .tif for a computed file.</source>
        <translation>{path} não termina em .vrt nem em .tif. Termine-o em .vrt para uma camada virtual ou em .tif para um ficheiro calculado.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is named for two results. Give each of them a name of its own.</source>
        <translation>{path} está indicado para dois resultados. Dê a cada um o seu próprio nome.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be written as {format}, which stores decibels alone, and it would hold {found}. Choose the format {other}, or only bands in decibels.</source>
        <translation>{path} não pode ser escrito como {format}, que só guarda decibéis, e conteria {found}. Escolha o formato {other}, ou apenas bandas em decibéis.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The GDAL {version} of this QGIS cannot compress with {codec}. Choose the format {other} instead.</source>
        <translation>O GDAL {version} deste QGIS não sabe comprimir com {codec}. Escolha antes o formato {other}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} is no creation option. Write NAME=VALUE, several divided by |, for example COMPRESS=DEFLATE|ZLEVEL=6.</source>
        <translation>{text!r} não é uma opção de criação. Escreva NAME=VALUE, várias separadas por |, por exemplo COMPRESS=DEFLATE|ZLEVEL=6.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>GDAL's driver {driver} has no creation option {option}. Choose among {known}, or leave it out.</source>
        <translation>O controlador {driver} do GDAL não tem opção de criação {option}. Escolha entre {known}, ou retire-a.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The creation option {option} takes {expected}, and {value!r} is given. Change it or leave it out.</source>
        <translation>A opção de criação {option} aceita {expected}, e foi indicado {value!r}. Altere-a ou retire-a.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The creation option {option} cannot be used here: {reason}. Leave it out or change it.</source>
        <translation>A opção de criação {option} não pode ser usada aqui: {reason}. Retire-a ou altere-a.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is the raster that is being read. Choose another name for the result.</source>
        <translation>{path} é o raster que está a ser lido. Escolha outro nome para o resultado.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is there already and was not made by an export of this plugin. It is left alone; move it away or choose another folder.</source>
        <translation>{path} já existe e não foi feito por uma exportação deste módulo. Não se mexe nele; mude-o de lugar ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The files would take about {needed:.3g} GB, and the disk of {folder} has {free:.3g} GB left. Choose another disk, a smaller area, fewer years or measurements, or coarser pixels.</source>
        <translation>Os ficheiros ocupariam cerca de {needed:.3g} GB, e restam {free:.3g} GB no disco de {folder}. Escolha outro disco, uma área menor, menos anos ou medidas, ou píxeis maiores.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot take more features: {reason}. Choose another place with enough room.</source>
        <translation>{path} não aceita mais elementos: {reason}. Escolha outro lugar com espaço suficiente.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Reading pixels failed: {reason}. Check the network or the disk and run it again; the unfinished file was removed.</source>
        <translation>A leitura dos píxeis falhou: {reason}. Verifique a rede ou o disco e execute de novo; o ficheiro inacabado foi removido.</translation>
    </message>
    <message>
        <location filename="../core/formats.py"/>
        <source>it is for floating point numbers, and the file holds whole ones</source>
        <translation>é para números de vírgula flutuante, e o ficheiro contém inteiros</translation>
    </message>
    <message>
        <location filename="../core/handles.py"/>
        <source>it has {columns:d} x {rows:d} pixels where {width:d} x {height:d} were expected</source>
        <translation>tem {columns:d} x {rows:d} píxeis onde se esperavam {width:d} x {height:d}</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>its answer was cut short</source>
        <translation>a sua resposta foi cortada</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>the proxy does not answer</source>
        <translation>o proxy não responde</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>its certificate is not trusted</source>
        <translation>o seu certificado não é de confiança</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>no answer in time</source>
        <translation>não houve resposta a tempo</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>no connection</source>
        <translation>não há ligação</translation>
    </message>
    <message>
        <location filename="../core/mosaic.py"/>
        <source>the area {area}</source>
        <translation>a área {area}</translation>
    </message>
    <message>
        <location filename="../core/mosaic.py"/>
        <source>No tile has a mask file: pixels are dropped by their numbers alone (0 and 1 are no data).</source>
        <translation>Nenhuma quadrícula tem ficheiro de máscara: os píxeis são descartados apenas pelos seus números (0 e 1 são ausência de dados).</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>it would change numbers, or where the file keeps what it says of itself</source>
        <translation>mudaria números, ou o lugar onde o ficheiro guarda o que diz de si</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>bands are written one after the other</source>
        <translation>as bandas são escritas uma depois da outra</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>this compression changes numbers or cannot hold them</source>
        <translation>esta compressão muda os números ou não os consegue guardar</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>the file would not say what its numbers are</source>
        <translation>o ficheiro não diria o que são os seus números</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a multiple of 16</source>
        <translation>um múltiplo de 16</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>one of {values}</source>
        <translation>um de {values}</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>YES or NO</source>
        <translation>YES ou NO</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a whole number in its range</source>
        <translation>um número inteiro no seu intervalo</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>it speaks to COMPRESS={codecs}; give that one, too</source>
        <translation>refere-se a COMPRESS={codecs}; indique também essa opção</translation>
    </message>
    <message>
        <location filename="../core/outline.py"/>
        <source>the mosaics' grid</source>
        <translation>a grelha dos mosaicos</translation>
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
        <translation>Ângulo de incidência local</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{year} and later</source>
        <translation>{year} e depois</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>JAXA EORC; Digital Earth Africa</source>
        <translation>JAXA EORC; Digital Earth Africa</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>Free of charge under JAXA's terms of use of research data; credit JAXA EORC and Digital Earth Africa</source>
        <translation>Gratuito segundo as condições de utilização dos dados de investigação da JAXA; cite JAXA EORC e Digital Earth Africa</translation>
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
        <translation>Perfil temporal do retroespalhamento de banda L</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>More places, in the table only: {count:d}.</source>
        <translation>Outros lugares, apenas na tabela: {count:d}.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Means of linear power (gamma0), shown in decibels at the real observation dates. Data: JAXA EORC; Digital Earth Africa.</source>
        <translation>Médias da potência linear (gamma0), mostradas em decibéis nas datas de observação reais. Dados: JAXA EORC; Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>No year has data here.</source>
        <translation>Nenhum ano tem dados aqui.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>{date}, {sensor}, mosaic of {year}; pixels: {pixels:d}</source>
        <translation>{date}, {sensor}, mosaico de {year}; píxeis: {pixels:d}</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Pixels</source>
        <translation>Píxeis</translation>
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
        <translation>20 log10(DN) {cf} + 10 log10(cos(ângulo de incidência local))</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>DN^2 * 10^(({cf}) / 10) * cos(local incidence angle)</source>
        <translation>DN^2 * 10^(({cf}) / 10) * cos(ângulo de incidência local)</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>DN * 10^(({cf}) / 20)</source>
        <translation>DN * 10^(({cf}) / 20)</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>(HV / HH)^2 of amplitudes</source>
        <translation>(HV / HH)^2 das amplitudes</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>20 log10(HV / HH) of amplitudes</source>
        <translation>20 log10(HV / HH) das amplitudes</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>HV / HH of amplitudes</source>
        <translation>HV / HH das amplitudes</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{title} = {launch} + days</source>
        <translation>{title} = {launch} + dias</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>nearest pixel</source>
        <translation>píxel mais próximo</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>mean of linear power</source>
        <translation>média da potência linear</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <location filename="../core/quantities/__init__.py"/>
        <source>HV/HH</source>
        <translation>HV/HH</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[days since 1970-01-01]</source>
        <translation>[dias desde 1970-01-01]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[yyyymmdd]</source>
        <translation>[aaaammdd]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[day of year]</source>
        <translation>[dia do ano]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[decimal year]</source>
        <translation>[ano decimal]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [dB]</source>
        <translation>gamma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [linear power]</source>
        <translation>gamma0 [potência linear]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>sigma0 [dB]</source>
        <translation>sigma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>sigma0 [linear power]</source>
        <translation>sigma0 [potência linear]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [linear amplitude]</source>
        <translation>gamma0 [amplitude linear]</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio of linear powers</source>
        <translation>razão das potências lineares</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio [dB]</source>
        <translation>razão [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio of linear amplitudes</source>
        <translation>razão das amplitudes lineares</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>amplitude [DN]</source>
        <translation>amplitude [DN]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>[degrees]</source>
        <translation>[graus]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>[days since launch]</source>
        <translation>[dias desde o lançamento]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>class [code]</source>
        <translation>classe [código]</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>GDAL's own message cannot be read</source>
        <translation>a mensagem do próprio GDAL não se consegue ler</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>an inner raster</source>
        <translation>um raster interior</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>its server does not answer, or it is not there</source>
        <translation>o seu servidor não responde, ou não existe</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>its format is not known</source>
        <translation>o seu formato não é conhecido</translation>
    </message>
    <message>
        <location filename="../core/recognise.py"/>
        <source>{path} carries a recipe that cannot be read; it is taken as a plain raster.</source>
        <translation>{path} traz uma receita que não se consegue ler; é tomado como um raster simples.</translation>
    </message>
    <message>
        <location filename="../core/regrid.py"/>
        <source>gamma0: area-weighted mean of linear power over valid pixels that the mask keeps, then converted; ratio: mean HV power / mean HH power over pixels that have both; incidence angle: area-weighted mean; date, mask: nearest</source>
        <translation>gamma0: média da potência linear, ponderada pela área, sobre os píxeis válidos que a máscara conserva, depois convertida; razão: potência HV média / potência HH média sobre os píxeis que têm ambas; ângulo de incidência: média ponderada pela área; data, máscara: o mais próximo</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>what should be its folder is a file</source>
        <translation>o que devia ser a sua pasta é um ficheiro</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>{path} could not be put back.</source>
        <translation>{path} não pôde ser reposto.</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>a web page</source>
        <translation>uma página web</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>the listing of a bucket</source>
        <translation>a listagem de um bucket</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>it is no JSON, or cut short</source>
        <translation>não é JSON, ou está cortado</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>it is no STAC item with assets</source>
        <translation>não é um item STAC com recursos (assets)</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its asset {name} has no href</source>
        <translation>o seu recurso {name} não tem href</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>proj:shape or proj:transform are not numbers</source>
        <translation>proj:shape ou proj:transform não são números</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its proj:shape {shape} is impossible</source>
        <translation>o seu proj:shape {shape} é impossível</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its corner is not on the Earth</source>
        <translation>o seu canto não fica na Terra</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its pixels are {width:g} by {height:g} degrees</source>
        <translation>os seus píxeis têm {width:g} por {height:g} graus</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its corner lies between two pixels</source>
        <translation>o seu canto fica entre dois píxeis</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>It is calibrated already; use it as it is, or calibrate the mosaic it was made from.</source>
        <translation>Já está calibrado; use-o como está, ou calibre o mosaico de que foi feito.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Give the mosaic that 'Load mosaic' made.</source>
        <translation>Indique o mosaico feito por «Carregar mosaico».</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>a band of digital numbers (hh or hv)</source>
        <translation>uma banda de números digitais (hh ou hv)</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>sigma0 needs the local incidence angle; choose a gamma0 quantity.</source>
        <translation>sigma0 precisa do ângulo de incidência local; escolha uma grandeza gamma0.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with its mask band.</source>
        <translation>Carregue o mosaico com a sua banda mask.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>no class</source>
        <translation>nenhuma classe</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>a band of day numbers (date)</source>
        <translation>uma banda de números de dia (date)</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>It is decoded already; for another format decode the mosaic it was made from.</source>
        <translation>Já está descodificado; para outro formato descodifique o mosaico de que foi feito.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with its date band.</source>
        <translation>Carregue o mosaico com a sua banda date.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>backscatter in HH and HV</source>
        <translation>retroespalhamento em HH e HV</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Give the mosaic, or its calibrated bands.</source>
        <translation>Indique o mosaico, ou as suas bandas calibradas.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>JERS-1 measured HH alone, so there is no ratio; use an ALOS or ALOS-2 mosaic.</source>
        <translation>JERS-1 mediu apenas HH, por isso não há razão; use um mosaico ALOS ou ALOS-2.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with both hh and hv.</source>
        <translation>Carregue o mosaico com hh e hv.</translation>
    </message>
    <message>
        <location filename="../core/target_grid.py"/>
        <source>degree</source>
        <translation>grau</translation>
    </message>
    <message>
        <location filename="../core/tile_index.py"/>
        <source>the whole of it</source>
        <translation>a sua totalidade</translation>
    </message>
    <message>
        <location filename="../core/words.py"/>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>The https address of a bucket, s3://bucket, or a folder. Empty: the public archive.</source>
        <translation>O endereço https de um bucket, s3://bucket, ou uma pasta. Vazio: o arquivo público.</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Asks the archive for its years and tiles, which are remembered for a week otherwise.</source>
        <translation>Pergunta ao arquivo pelos seus anos e quadrículas, que de outro modo são lembrados por uma semana.</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Shows or hides the advanced settings.</source>
        <translation>Mostra ou esconde as definições avançadas.</translation>
    </message>
    <message>
        <location filename="../ui/area.py"/>
        <source>{text!r} is no area. Write west, east, south, north, such as 31.9, 32.1, 30.37, 30.55.</source>
        <translation>{text!r} não é uma área. Escreva oeste, este, sul, norte, por exemplo 31.9, 32.1, 30.37, 30.55.</translation>
    </message>
    <message>
        <location filename="../ui/area.py"/>
        <source>QGIS knows no CRS {crs!r}. Write one such as [EPSG:32636], or none for degrees.</source>
        <translation>O QGIS não conhece nenhum SRC {crs!r}. Escreva um como [EPSG:32636], ou nenhum para graus.</translation>
    </message>
    <message>
        <location filename="../ui/background.py"/>
        <source>QGIS does not know {algorithm}. Switch the plugin off and on again in the plugin manager.</source>
        <translation>O QGIS não conhece {algorithm}. Desative e volte a ativar o módulo no gestor de módulos.</translation>
    </message>
    <message>
        <location filename="../ui/background.py"/>
        <source>The algorithm ended with an error that it did not expect. The details say more.</source>
        <translation>O algoritmo terminou com um erro imprevisto. Os detalhes dizem mais.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>There is no mosaic of {year}: ALOS ended in 2011 and ALOS-2 was launched in 2014, so that no satellite of this series took images in between.</source>
        <translation>Não há mosaico de {year}: ALOS terminou em 2011 e ALOS-2 foi lançado em 2014, pelo que nenhum satélite desta série recolheu imagens entretanto.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>The archive has nothing of {year} in this place.</source>
        <translation>O arquivo não tem nada de {year} neste lugar.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>Whether the archive has {year} shows when it is loaded.</source>
        <translation>Só ao carregar se vê se o arquivo tem {year}.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>{year}: a part of the place is missing ({tiles}).</source>
        <translation>{year}: falta uma parte do lugar ({tiles}).</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>The archive has {year}.</source>
        <translation>O arquivo tem {year}.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Backscatter HH, gamma0 in decibels.</source>
        <translation>Retroespalhamento HH, gamma0 em decibéis.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Backscatter HV, gamma0 in decibels; JERS-1 has none.</source>
        <translation>Retroespalhamento HV, gamma0 em decibéis; JERS-1 não o tem.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Ratio of HV to HH in decibels; JERS-1 has none.</source>
        <translation>Razão de HV para HH em decibéis; JERS-1 não a tem.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>HH, HV and their ratio as red, green and blue; JERS-1 has none.</source>
        <translation>HH, HV e a sua razão em vermelho, verde e azul; JERS-1 não os tem.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The day on which each pixel was observed.</source>
        <translation>O dia em que cada píxel foi observado.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Water, layover, shadow and land.</source>
        <translation>Água, sobreposição (layover), sombra e terra.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Incidence angle</source>
        <translation>Ângulo de incidência</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Local incidence angle in degrees.</source>
        <translation>Ângulo de incidência local em graus.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Open water, mostly the sea.</source>
        <translation>Água aberta, sobretudo o mar.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Layover</source>
        <translation>Sobreposição (layover)</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Slopes that fold over each other; nothing usable there.</source>
        <translation>Encostas que se dobram umas sobre as outras; nada de utilizável aí.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Slopes that the radar does not reach; nothing usable there.</source>
        <translation>Encostas que o radar não alcança; nada de utilizável aí.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Land</source>
        <translation>Terra</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>All the rest, inland water included.</source>
        <translation>Tudo o resto, incluindo as águas interiores.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>ALOS and ALOS-2 PALSAR</source>
        <translation>ALOS e ALOS-2 PALSAR</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>2007-2010 and 2015 on, HH and HV.</source>
        <translation>2007-2010 e a partir de 2015, HH e HV.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>JERS-1 SAR</source>
        <translation>JERS-1 SAR</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>1996, HH alone.</source>
        <translation>1996, apenas HH.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>All satellites</source>
        <translation>Todos os satélites</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>JERS-1, ALOS and ALOS-2 as one series.</source>
        <translation>JERS-1, ALOS e ALOS-2 numa só série.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The computed numbers, packed without loss.</source>
        <translation>Os números calculados, comprimidos sem perdas.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>COG</source>
        <translation>COG</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Cloud-optimized GeoTIFF, for a web server or a bucket.</source>
        <translation>GeoTIFF otimizado para a nuvem (COG), para um servidor web ou um bucket.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF, LERC</source>
        <translation>GeoTIFF, LERC</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decibels within 0.01 dB, a third of the size.</source>
        <translation>Decibéis com erro até 0,01 dB, um terço do tamanho.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF, 16 bit</source>
        <translation>GeoTIFF, 16 bits</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decibels as hundredths; for HH, HV and HV/HH alone.</source>
        <translation>Decibéis em centésimas; apenas para HH, HV e HV/HH.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>As 20200909</source>
        <translation>Como 20200909</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>A number that reads like a date.</source>
        <translation>Um número que se lê como uma data.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Days since 1970-01-01</source>
        <translation>Dias desde 1970-01-01</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>To count with; from QGIS 3.38 on, the Temporal Controller plays them day by day.</source>
        <translation>Para calcular; a partir do QGIS 3.38, o controlador temporal (Temporal Controller) anima-os dia a dia.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Day of the year</source>
        <translation>Dia do ano</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>1 to 366; compares seasons.</source>
        <translation>1 a 366; para comparar estações do ano.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decimal year</source>
        <translation>Ano decimal</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The year with the part of it that has passed, as 2020.69.</source>
        <translation>O ano com a parte já decorrida, por exemplo 2020.69.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follow selected</source>
        <translation>Seguir a seleção</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Selected points or polygons: {count:d}.</source>
        <translation>Pontos ou polígonos selecionados: {count:d}.</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follows all points or polygons of this layer; select some to follow only these.</source>
        <translation>Segue todos os pontos ou polígonos desta camada; selecione alguns para seguir apenas esses.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Stops the run; nothing half-written stays.</source>
        <translation>Interrompe a execução; nada fica escrito a meio.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Loads what is chosen, in the background. Ctrl+Enter</source>
        <translation>Carrega o que está escolhido, em segundo plano. Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copies the command that does the same, for a terminal:</source>
        <translation>Copia o comando que faz o mesmo, para um terminal:</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Everything that the run said.</source>
        <translation>Tudo o que a execução comunicou.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Choose every year that can be had.</source>
        <translation>Escolher todos os anos disponíveis.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Choose no year.</source>
        <translation>Não escolher nenhum ano.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Tiles on map</source>
        <translation>Quadrículas no mapa</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Blue: in all chosen years. Orange, dashed: in some. Grey: in none, or not known.</source>
        <translation>Azul: em todos os anos escolhidos. Laranja, tracejado: em alguns. Cinzento: em nenhum, ou não se sabe.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Panel</source>
        <translation>Painel</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Pick a product, years and a place, and see them.</source>
        <translation>Escolha um produto, anos e um lugar, e veja-os.</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Switch on the core plugin 'Processing' first.</source>
        <translation>Ative primeiro o módulo principal «Processing».</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The command is in the clipboard.</source>
        <translation>O comando está na área de transferência.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The command is in the clipboard. It loads the whole extent: these polygons are in no file. Save them, all features and no selection, to have it cut.</source>
        <translation>O comando está na área de transferência. Carrega toda a extensão: estes polígonos não estão em nenhum ficheiro. Guarde-os, todos os elementos e sem seleção, para que recorte.</translation>
    </message>
    <message>
        <location filename="../ui/pick.py"/>
        <source>Pick on map</source>
        <translation>Escolher no mapa</translation>
    </message>
    <message>
        <location filename="../ui/pick.py"/>
        <source>Click on the map: HH, HV and their ratio at that place, year by year.</source>
        <translation>Clique no mapa: HH, HV e a sua razão nesse lugar, ano a ano.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Map view</source>
        <translation>Vista do mapa</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>What the map shows when you run it.</source>
        <translation>O que o mapa mostra no momento da execução.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Rectangle on the map</source>
        <translation>Retângulo no mapa</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>Arraste o rato para traçar um retângulo no mapa.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Layer or polygons</source>
        <translation>Camada ou polígonos</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The extent of a layer, or of polygons selected in it.</source>
        <translation>A extensão de uma camada, ou dos polígonos nela selecionados.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Whole tiles of 5 degrees, clicked on the map or typed.</source>
        <translation>Quadrículas inteiras de 5 graus, clicadas no mapa ou escritas.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>West, east, south and north as numbers.</source>
        <translation>Oeste, este, sul e norte em números.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Nothing is selected in {layer}. Select features in it, or choose it without 'Selected only'.</source>
        <translation>Nada está selecionado em {layer}. Selecione elementos nela ou desmarque «Só a seleção».</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>{layer} has no extent: nothing is in it, or a single point. Choose another layer or other features.</source>
        <translation>{layer} não tem extensão: não há nada nela, ou há um só ponto. Escolha outra camada ou outros elementos.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>{layer} does not lie on the Earth. Check its coordinate reference system.</source>
        <translation>{layer} não fica na Terra. Verifique o seu sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The map shows nothing of the Earth. Zoom to a place, or choose another way.</source>
        <translation>O mapa não mostra nada da Terra. Aproxime um lugar ou escolha outra forma.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Ainda não há nada desenhado.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The rectangle does not lie on the Earth. Draw another one.</source>
        <translation>O retângulo não fica na Terra. Desenhe outro.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The extent of this layer is loaded, or its polygons.</source>
        <translation>É carregada a extensão desta camada, ou os seus polígonos.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Selected only</source>
        <translation>Só a seleção</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Only the features that are selected.</source>
        <translation>Só os elementos selecionados.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Pixels outside of the polygons become nodata, and tiles that no polygon touches are not loaded. Off: the whole extent.</source>
        <translation>Os píxeis fora dos polígonos passam a nodata, e as quadrículas que nenhum polígono toca não são carregadas. Desligado: toda a extensão.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Click on map</source>
        <translation>Clicar no mapa</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Click tiles on the map to choose them; click again to drop them.</source>
        <translation>Clique nas quadrículas do mapa para as escolher; clique de novo para as retirar.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Labels of 5-degree tiles, by their north-west corner.</source>
        <translation>Etiquetas das quadrículas de 5 graus, pelo seu canto noroeste.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>West, east, south, north in degrees; in another CRS, write it behind them: [EPSG:32636].</source>
        <translation>Oeste, este, sul, norte em graus; noutro CRS, escreva-o a seguir: [EPSG:32636].</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>To table layer</source>
        <translation>Para camada de tabela</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Puts the table into the project.</source>
        <translation>Adiciona a tabela ao projeto.</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Warnings: {warnings:d}.</source>
        <translation>Avisos: {warnings:d}.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Empty: the years of the layers in the project; without any, all.</source>
        <translation>Vazio: os anos das camadas do projeto; se não houver nenhuma, todos.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Pixels around the place are averaged, in linear power.</source>
        <translation>Calcula-se a média dos píxeis à volta do lugar, em potência linear.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Only pixels of these classes count, as in the layers: they are chosen on the tab 'Load'.</source>
        <translation>Só contam os píxeis destas classes, como nas camadas: escolhem-se no separador «Carregar».</translation>
    </message>
    <message>
        <location filename="../ui/profile_panel.py"/>
        <source>Choose at least one class to keep.</source>
        <translation>Escolha pelo menos uma classe a conservar.</translation>
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
        <translation>{date}, {sensor}, mosaico de {year}</translation>
    </message>
    <message>
        <location filename="../ui/profile_picture.py"/>
        <source>Pixels: {count:d}</source>
        <translation>Píxeis: {count:d}</translation>
    </message>
    <message>
        <location filename="../ui/profile_plot.py"/>
        <source>Dates: {count:d}. The arrow keys lead from one to the next.</source>
        <translation>Datas: {count:d}. As teclas de setas levam de uma à seguinte.</translation>
    </message>
    <message>
        <location filename="../ui/run.py"/>
        <source>Cancelled, because the project was closed.</source>
        <translation>Cancelado, porque o projeto foi fechado.</translation>
    </message>
    <message>
        <location filename="../ui/run.py"/>
        <source>The layer {name} cannot be opened.</source>
        <translation>A camada {name} não pode ser aberta.</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>The archive has nothing of {years} here. Choose another year or place.</source>
        <translation>O arquivo não tem nada de {years} aqui. Escolha outro ano ou outro lugar.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a year.</source>
        <translation>Escolha um ano.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a place.</source>
        <translation>Escolha um lugar.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose what to show.</source>
        <translation>Escolha o que mostrar.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a folder for the files.</source>
        <translation>Escolha uma pasta para os ficheiros.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Nothing here of: {years}.</source>
        <translation>Nada aqui de: {years}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Layers: {layers:d}. Tiles: {tiles:d}. Each {size}.</source>
        <translation>Camadas: {layers:d}. Quadrículas: {tiles:d}. {size} por camada.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Fetched: at most {fetched}. Written: at most {written}.</source>
        <translation>Descarregado: no máximo {fetched}. Escrito: no máximo {written}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Streamed: at most {fetched}.</source>
        <translation>Transferido em streaming: no máximo {fetched}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing in all years: {count:d} ({tiles}).</source>
        <translation>Em falta em todos os anos: {count:d} ({tiles}).</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing: {years}. Other years with holes: {more:d}.</source>
        <translation>Em falta: {years}. Outros anos com falhas: {more:d}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing: {years}.</source>
        <translation>Em falta: {years}.</translation>
    </message>
    <message>
        <location filename="../ui/takeaway.py"/>
        <source>The table is in the clipboard.</source>
        <translation>A tabela está na área de transferência.</translation>
    </message>
    <message>
        <location filename="../ui/takeaway.py"/>
        <source>The table is in the project.</source>
        <translation>A tabela está no projeto.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Virtual layers (streamed)</source>
        <translation>Camadas virtuais (fluxo)</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>There at once; pixels travel when you look at them.</source>
        <translation>Ficam logo disponíveis; os píxeis são transferidos quando olha para eles.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Kind of layers</source>
        <translation>Tipo de camadas</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Files: {format}</source>
        <translation>Ficheiros: {format}</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>One layer for each measurement, with a band for each year, the oldest first. RGB stays a layer for each year.</source>
        <translation>Uma camada por medida, com uma banda por ano, o mais antigo primeiro. RGB continua a ser uma camada por ano.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Temporary folder</source>
        <translation>Pasta temporária</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Where the layers' files go. A temporary folder is gone when QGIS ends.</source>
        <translation>Para onde vão os ficheiros das camadas. Uma pasta temporária desaparece quando o QGIS é fechado.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <location filename="../ui/footer.py"/>
        <source>%n layer(s) loaded.</source>
        <translation>
            <numerusform>%Ln camada carregada.</numerusform>
            <numerusform>%Ln camadas carregadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/footer.py"/>
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%Ln aviso.</numerusform>
            <numerusform>%Ln avisos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalsarMosaicPlugin</name>
    <message>
        <location filename="../plugin.py"/>
        <source>QGIS keeps the algorithms until it ends.</source>
        <translation>O QGIS mantém os algoritmos até ser fechado.</translation>
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
        <translation>PALSAR Mosaic: radar de banda L de JERS-1, ALOS e ALOS-2</translation>
    </message>
</context>
</TS>
