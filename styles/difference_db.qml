<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- Differences in decibels: brown where backscatter fell, blue where it rose. Both people who see all colours and
     people who do not tell red from green can read it. -->
<qgis styleCategories="Symbology">
  <pipe>
    <rasterrenderer alphaBand="-1" band="1" classificationMax="6" classificationMin="-6" opacity="1" type="singlebandpseudocolor">
      <rasterTransparency/>
      <minMaxOrigin>
        <limits>None</limits>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader classificationMode="1" clip="0" colorRampType="INTERPOLATED" maximumValue="6" minimumValue="-6">
          <item alpha="255" color="#793a00" label="-6 dB" value="-6"/>
          <item alpha="255" color="#a95f1e" label="-4.5 dB" value="-4.5"/>
          <item alpha="255" color="#ca8e61" label="-3 dB" value="-3"/>
          <item alpha="255" color="#e4bfa6" label="-1.5 dB" value="-1.5"/>
          <item alpha="255" color="#f4f4f4" label="0 dB" value="0"/>
          <item alpha="255" color="#abcaeb" label="+1.5 dB" value="1.5"/>
          <item alpha="255" color="#58a1dd" label="+3 dB" value="3"/>
          <item alpha="255" color="#0078b5" label="+4.5 dB" value="4.5"/>
          <item alpha="255" color="#00507a" label="+6 dB" value="6"/>
          <rampLegendSettings direction="0" orientation="2" suffix=" dB" useContinuousLegend="1"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
  </pipe>
</qgis>
